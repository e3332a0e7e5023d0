import { describe, expect, it } from 'vitest';
import { gradeOf, hoursOf, minutesOf, minutesSpanOf, seasonOf, yuanOf } from '../src/fields/plain-words.js';

describe('what people write into a table', () => {
  it.each([
    ['免费', 0],
    ['80元/人', 80],
    ['￥50', 50],
    ['１２．５元', 12.5],
    ['旺季60 淡季40', null],
    ['80起', null],
    ['', null],
  ])('ticket %s', (text, yuan) => {
    expect(yuanOf(text)).toBe(yuan);
  });

  it.each([
    ['4A', 4],
    ['AAAAA', 5],
    ['国家四A级景区', 4],
    ['6A', null],
    ['四星', null],
  ])('grade %s', (text, grade) => {
    expect(gradeOf(text)).toBe(grade);
  });

  it.each([
    ['1-2小时', [60, 120]],
    ['60～90 分钟', [60, 90]],
    ['1小时至1小时30分', [60, 90]],
    ['1.5-2h', [90, 120]],
    ['1-2', null],
    ['半天-1天', null],
    ['90分钟', null],
  ])('a span of minutes %s', (text, span) => {
    expect(minutesSpanOf(text)).toEqual(span);
  });

  it.each([
    ['90分钟', 90],
    ['1小时', 60],
    ['1.5小时', 90],
    ['2 h 30 min', 150],
    ['半小时', 30],
    ['半天', null],
    ['', null],
  ])('minutes %s', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });

  it.each([
    ['8:30-17:30', '08:30-17:30'],
    ['9：00～17：00', '09:00-17:00'],
    ['全天开放', '24/7'],
    ['周一闭馆 9:00-17:00', 'Tu-Su 09:00-17:00'],
    ['每天 早上8点至下午5点半', '08:00-17:30'],
    ['周二至周日9:00-17:00', 'Tu-Su 09:00-17:00'],
    ['Mo-Su 09:00-17:30', 'Mo-Su 09:00-17:30'],
    ['夏季7:00-18:00，冬季8:00-17:30', '夏季7:00-18:00，冬季8:00-17:30'],
    ['25:00-26:00', '25:00-26:00'],
    ['问景区', '问景区'],
  ])('hours %s', (text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });

  it.each([
    ['6-9月', 'Jun-Sep'],
    ['3月至5月、10月', 'Mar-May,Oct'],
    ['Jun-Sep', 'Jun-Sep'],
    ['13月', '13月'],
    ['春季', '春季'],
  ])('season %s', (text, months) => {
    expect(seasonOf(text)).toBe(months);
  });
});
