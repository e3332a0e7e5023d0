export const EN = {
  internal: ['Kangtu itself failed: {message}', 'Please report it; KANGTU_DEBUG=1 shows where.'],
} as const;
