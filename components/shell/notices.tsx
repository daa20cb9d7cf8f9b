import { ServiceWorkerNotice } from "./service-worker-notice";
import { ToastRegion } from "./toast-region";

/** Where toasts and notices appear: at the lower right; on phones above the tab bar and above what sticks to it. */
export function Notices() {
  return (
    <div className="pointer-events-none fixed inset-x-3 bottom-[69px] z-30 max-2xl:[body:has([data-bottom-bar])_&]:bottom-[153px] [body:has([data-sitting])_&]:bottom-20 flex flex-col items-end gap-2 md:inset-x-5 md:bottom-5 print:hidden">
      <ServiceWorkerNotice />
      <ToastRegion />
    </div>
  );
}
