"""What is remembered of files: never of another file or an earlier state, whatever happens to book and folder."""

import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.library.hash_book import HashBook, Stamp, cache_folder, stamp_of
from civitai_remake.civitai_utils.library.model_hashes import FileHashes
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

A, B = FileHashes(sha256="A" * 64), FileHashes(sha256="B" * 64)


def put(path: Path, content: bytes = b"x") -> Stamp:
    path.write_bytes(content)
    stamp = stamp_of(path)
    assert stamp is not None
    return stamp


def test_what_was_noted_is_known_in_a_later_run(tmp_path: Path) -> None:
    stamp = put(tmp_path / "m")
    book = HashBook(tmp_path / "user" / "book.sqlite3")
    book.note(stamp, A)
    book.note(stamp, FileHashes(header=("C" * 64,)))
    book.close()
    assert HashBook(tmp_path / "user" / "book.sqlite3").look_up(stamp) == A.joined(FileHashes(header=("C" * 64,)))


@pytest.mark.parametrize("field", ["size", "mtime_ns"])
def test_a_changed_file_is_not_known(tmp_path: Path, field: str) -> None:
    stamp = put(tmp_path / "m")
    path = tmp_path / "book.sqlite3"
    book = HashBook(path)
    book.note(stamp, A)
    values = {"path": stamp.path, "size": stamp.size, "mtime_ns": stamp.mtime_ns}
    changed = Stamp(**values | {field: values[field] + 1})
    assert book.look_up(changed) == FileHashes()
    book.note(changed, FileHashes(header=()))
    book.close()
    assert HashBook(path).look_up(changed) == FileHashes(header=()), "the old content's SHA256 must not stay beside it"
    assert HashBook(path).look_up(stamp) == FileHashes()


def garbage(path: Path) -> None:
    path.write_bytes(b"this is no database" * 100)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def scribbled(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    path.write_bytes(content)


def of_the_future(path: Path) -> None:
    with sqlite3.connect(path) as store:
        store.execute("PRAGMA user_version = 99")
    store.close()


def with_other_columns(path: Path) -> None:
    with sqlite3.connect(path) as store:
        store.execute("DROP TABLE files")
        store.execute("CREATE TABLE files (name TEXT)")
    store.close()


def with_other_types(path: Path) -> None:
    with sqlite3.connect(path) as store:
        store.execute("UPDATE files SET sha256 = 7")
    store.close()


@pytest.mark.parametrize("damage", [garbage, cut, scribbled, of_the_future, with_other_columns, with_other_types])
def test_a_damaged_book_is_made_anew(tmp_path: Path, damage) -> None:
    stamp, path = put(tmp_path / "m"), tmp_path / "book.sqlite3"
    book = HashBook(path)
    book.note_all([(stamp, A), *((Stamp(f"/x/{n}", n, n), A) for n in range(200))])
    book.close()
    damage(path)
    again = HashBook(path)
    assert again.look_up(stamp) in {FileHashes(), A}
    again.note(stamp, B)
    again.close()
    assert HashBook(path).look_up(stamp) == B


def test_a_book_damaged_while_it_is_open_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "book.sqlite3"
    book = HashBook(path)
    book.note_all((Stamp(f"/x/{n}", n, n), A) for n in range(200))
    garbage(path)
    for n in range(200, 400):
        book.note(Stamp(f"/x/{n}", n, n), A)
    book.close()
    later = HashBook(path)
    assert [later.look_up(Stamp(f"/x/{n}", n, n)) for n in (0, 199, 399)] == [A, A, A]


def test_a_place_that_cannot_be_written_costs_only_the_keeping(tmp_path: Path) -> None:
    stamp = put(tmp_path / "m")
    (tmp_path / "book.sqlite3").mkdir()
    for path in (tmp_path / "book.sqlite3", tmp_path / "m" / "book.sqlite3", None):
        book = HashBook(path)
        book.note(stamp, A)
        assert book.look_up(stamp) == A
        book.close()
        assert book.look_up(stamp) == A


def test_a_book_another_program_holds_is_waited_for_and_never_thrown_away(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("civitai_remake.civitai_utils.library.hash_book._BUSY_SECONDS", 0.05)
    stamp, path = put(tmp_path / "m"), tmp_path / "book.sqlite3"
    HashBook(path).note(Stamp("/other", 1, 1), A)
    book = HashBook(path)
    book.look_up(stamp)
    holder = sqlite3.connect(path)
    holder.execute("BEGIN EXCLUSIVE")
    book.note(stamp, A)
    assert book.look_up(stamp) == A, "it is known for this run"
    assert HashBook(path).look_up(stamp) == FileHashes(), "a book that opens meanwhile does without"
    holder.rollback()
    holder.close()
    assert HashBook(path).look_up(Stamp("/other", 1, 1)) == A


def test_names_and_times_no_database_takes_do_not_break_it(tmp_path: Path) -> None:
    book = HashBook(tmp_path / "book.sqlite3")
    book.note(Stamp("/x/" + "long/" * 4000, 2**62, -5), A)
    if sys.platform == "linux":
        stamp = put(Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.safetensors")))
        book.note(stamp, A)
        book.close()
        assert HashBook(tmp_path / "book.sqlite3").look_up(stamp) == A
    assert stamp_of(tmp_path / "nothing") is None
    assert stamp_of(Path("\0")) is None


WRITER = """
import sys
from pathlib import Path
from civitai_remake.civitai_utils.library.hash_book import HashBook, Stamp
from civitai_remake.civitai_utils.library.model_hashes import FileHashes
book = HashBook(Path(sys.argv[1]))
for n in range(60):
    book.note(Stamp(f"/{sys.argv[2]}/{n}", n, n), FileHashes(sha256="A" * 64))
    book.note(Stamp("/both", 1, 1), FileHashes(**{sys.argv[2]: "B" * 64}))
book.close()
"""


def test_two_processes_keep_what_both_have_found(tmp_path: Path) -> None:
    path = tmp_path / "book.sqlite3"
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(path), name]) for name in ("sha256", "autov3")]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    book = HashBook(path)
    assert all(book.look_up(Stamp(f"/{name}/{n}", n, n)) == A for name in ("sha256", "autov3") for n in range(60))
    assert book.look_up(Stamp("/both", 1, 1)) == FileHashes(sha256="B" * 64, autov3="B" * 64)


def test_threads_may_use_one_book(tmp_path: Path) -> None:
    book = HashBook(tmp_path / "book.sqlite3")

    def write(name: str) -> None:
        for n in range(40):
            book.note(Stamp(f"/{name}/{n}", n, n), A)

    threads = [threading.Thread(target=write, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    book.close()
    later = HashBook(tmp_path / "book.sqlite3")
    assert all(later.look_up(Stamp(f"/{name}/{n}", n, n)) == A for name in "abc" for n in range(40))


@pytest.mark.skipif(sys.platform == "win32", reason="the other branch")
def test_the_cache_of_a_user_lies_where_the_system_keeps_such_things() -> None:
    assert cache_folder({"XDG_CACHE_HOME": "/c"}) == Path("/c/civitai-remake")
    assert str(cache_folder({"HOME": "/home/p"})).startswith("/home/p/")
    assert cache_folder({}) is None


class Books(RuleBasedStateMachine):
    """Files are written, renamed, changed and forgotten while two books of one database note and are asked."""

    files = Bundle("files")

    def __init__(self) -> None:
        super().__init__()
        import tempfile

        self.root = tempfile.TemporaryDirectory()
        self.folder = Path(self.root.name)
        self.path = self.folder / "book.sqlite3"
        self.books = [HashBook(self.path), HashBook(self.path)]
        self.time = 10**18

    def write(self, path: Path, content: bytes) -> None:
        self.time += 1_000_000
        path.write_bytes(content)
        os.utime(path, ns=(self.time, self.time))

    @rule(target=files, name=st.integers(0, 5), content=st.sampled_from([b"aaaa", b"bbbb", b"cc"]))
    def add_or_change(self, name: int, content: bytes) -> Path:
        path = self.folder / f"{name}.safetensors"
        self.write(path, content)
        return path

    @rule(target=files, path=consumes(files), name=st.integers(6, 9))
    def rename(self, path: Path, name: int) -> Path:
        new = path.with_name(f"{name}.safetensors")
        if path.exists():
            path.replace(new)
        else:
            self.write(new, b"aaaa")
        return new

    @rule(path=files, which=st.integers(0, 1))
    def hash_and_note(self, path: Path, which: int) -> None:
        stamp = stamp_of(path)
        if stamp is not None:
            self.books[which].note(stamp, FileHashes(sha256=path.read_bytes().hex().upper().ljust(64, "0")))

    @rule(which=st.integers(0, 1))
    def restart(self, which: int) -> None:
        self.books[which].close()
        self.books[which] = HashBook(self.path)

    @rule()
    def damage(self) -> None:
        for book in self.books:
            book.close()
        self.path.write_bytes(b"damaged" * 500)
        self.books = [HashBook(self.path), HashBook(self.path)]

    @invariant()
    def what_is_known_is_true(self) -> None:
        for path in self.folder.glob("*.safetensors"):
            stamp = stamp_of(path)
            assert stamp is not None
            truth = path.read_bytes().hex().upper().ljust(64, "0")
            for book in self.books:
                assert book.look_up(stamp).sha256 in {None, truth}

    def teardown(self) -> None:
        for book in self.books:
            book.close()
        self.root.cleanup()


Books.TestCase.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
TestBooks = Books.TestCase
