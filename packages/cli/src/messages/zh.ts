export const ZH = {
  internal: ['康途自身出错：{message}', '请反馈给我们；设置 KANGTU_DEBUG=1 可看到出错位置。'],
} as const;
