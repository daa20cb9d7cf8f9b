// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFiles } from "./create-files";

const fetchFile = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal("fetch", fetchFile);
  fetchFile.mockImplementation(async (url) => Response.json(`data of ${url}`));
});

afterEach(() => {
  cleanup();
  fetchFile.mockReset();
  vi.unstubAllGlobals();
});

const textFiles = () => createFiles(async (answer): Promise<string> => answer.json());

describe("useFile", () => {
  it("loads a file and gives its data", async () => {
    const files = textFiles();
    const { result } = renderHook(() => files.useFile("a.json"));
    expect(result.current.status).toBe("loading");
    await waitFor(() => expect(result.current).toEqual({ status: "ready", data: "data of /data/a.json" }));
  });

  it("fetches a file once for all who want it, and has it ready for the next", async () => {
    const files = textFiles();
    const first = renderHook(() => [files.useFile("a.json"), files.useFile("a.json")]);
    await waitFor(() => expect(first.result.current.map(({ status }) => status)).toEqual(["ready", "ready"]));
    const { result } = renderHook(() => files.useFile("a.json"));
    expect(result.current.status).toBe("ready");
    expect(fetchFile).toHaveBeenCalledTimes(1);
  });

  it("gives the same object while nothing changes", async () => {
    const files = textFiles();
    const { result, rerender } = renderHook(() => files.useFile("a.json"));
    await waitFor(() => expect(result.current.status).toBe("ready"));
    const before = result.current;
    rerender();
    expect(result.current).toBe(before);
  });

  it("fetches nothing while no file is wanted", () => {
    const files = textFiles();
    const { result } = renderHook(() => files.useFile(null));
    expect(result.current.status).toBe("loading");
    expect(fetchFile).not.toHaveBeenCalled();
  });

  it("says that loading failed, and loads again when asked", async () => {
    fetchFile.mockResolvedValueOnce(new Response("", { status: 503 }));
    const files = textFiles();
    const { result } = renderHook(() => files.useFile("a.json"));
    await waitFor(() => expect(result.current.status).toBe("failed"));
    const failed = result.current;
    act(() => failed.status === "failed" && failed.retry());
    await waitFor(() => expect(result.current.status).toBe("ready"));
  });

  it("fails when the data cannot be read", async () => {
    const files = createFiles(async () => {
      throw new Error("damaged");
    });
    const { result } = renderHook(() => files.useFile("a.json"));
    await waitFor(() => expect(result.current.status).toBe("failed"));
  });
});

describe("useFiles", () => {
  it("gives several files in their order, once all are here", async () => {
    const files = textFiles();
    files.prefetch("b.json");
    const { result } = renderHook(() => files.useFiles(["a.json", "b.json"]));
    await waitFor(() =>
      expect(result.current).toEqual({ status: "ready", data: ["data of /data/a.json", "data of /data/b.json"] }),
    );
    expect(fetchFile).toHaveBeenCalledTimes(2);
  });

  it("fails with one of them, and fetches only that again", async () => {
    fetchFile.mockRejectedValueOnce(new Error("offline"));
    const files = textFiles();
    const { result } = renderHook(() => files.useFiles(["a.json", "b.json"]));
    await waitFor(() => expect(result.current.status).toBe("failed"));
    const failed = result.current;
    act(() => failed.status === "failed" && failed.retry());
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(fetchFile).toHaveBeenCalledTimes(3);
  });
});
