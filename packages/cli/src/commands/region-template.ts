import { extname } from 'node:path';
import { kindsTable, placesTemplate, toCsv, toXlsx } from '@kangtu/interchange';
import { plain } from '@kangtu/presenters';
import { InputError, issue } from '../shell/errors.js';
import { refuseToOverwrite } from '../shell/overwrite.js';
import type { Shell } from '../shell/shell.js';

export async function writeTemplate(shell: Shell, out: string, force: boolean): Promise<void> {
  const ending = extname(out).slice(1).toLowerCase();
  if (ending !== 'xlsx' && ending !== 'csv')
    throw new InputError([issue('format-unknown', '--out', { received: ending, known: 'xlsx, csv' })]);
  if (!force) await refuseToOverwrite(shell, [out]);
  const table = placesTemplate();
  await shell.write(out, ending === 'csv' ? toCsv(table) : await toXlsx([table, kindsTable()]));
  shell.print(plain(out));
  shell.note(
    shell.say(
      '以 # 开头的行是说明，导入时会跳过。填好后：kangtu region import 文件 --out 区域.json',
      'Rows that begin with # explain and are skipped. When it is filled in: kangtu region import FILE --out REGION.json',
    ),
  );
}
