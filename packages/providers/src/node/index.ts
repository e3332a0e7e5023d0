export { type DiskStore, openDiskStore } from './disk-store.js';
