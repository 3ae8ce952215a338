export { default } from '@elinvoima/dashboard-kit/svelte-config'
