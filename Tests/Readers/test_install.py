"""What `make install` puts where, and the samples for cron and systemd."""
import os
import pathlib
import re
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = (ROOT / "Sources/Pipeline/Documentation.docc/UnderCron.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def prefix(tmp_path_factory):
    prefix = tmp_path_factory.mktemp("prefix")
    subprocess.run(["make", "-s", "install", f"PREFIX={prefix}"], cwd=ROOT, check=True,
                   capture_output=True)
    return prefix


def test_the_program_runs(prefix):
    shown = subprocess.run([prefix / "bin/depeche", "--version"], capture_output=True, text=True)
    assert re.fullmatch(r"\d+\.\d+\.\d+\n", shown.stdout)


@pytest.mark.skipif(not shutil.which("man"), reason="no man")
def test_the_manual_is_shown(prefix):
    shown = subprocess.run(
        ["man", "-l", prefix / "share/man/man1/depeche.1"], capture_output=True, text=True,
        env={**os.environ, "MANWIDTH": "100", "LC_ALL": "C.UTF-8"}, check=True).stdout
    # Where its lines end, and cut a word with a hyphen, depends on what stands before.
    shown = " ".join(re.sub("\N{HYPHEN}\\s+", "", re.sub(".\b", "", shown)).split())
    for words in ["DEPECHE(1)", "--on-failure", "quarantine", "78 wrong configuration"]:
        assert words in shown


def test_bash_completes(prefix):
    """The commands, and what they take."""
    script = prefix / "share/bash-completion/completions/depeche"
    for words, expected in [(["depeche", "quar"], "quarantine"), (["depeche", "run", "--on-"], "--on-failure"),
                            (["depeche", "run", "--only", "tr"], "translate")]:
        line = " ".join(words)
        shown = subprocess.run(
            ["bash", "-c", f"""
                . "$1"; COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; COMP_LINE="{line}"
                COMP_POINT={len(line)}; COMP_TYPE=9
                complete -p depeche >/dev/null || exit 1
                $(complete -p depeche | sed 's/.*-F \\([^ ]*\\) .*/\\1/') depeche "{words[-1]}" "{words[-2]}"
                printf '%s\\n' "${{COMPREPLY[@]}}" """, "bash", script],
            capture_output=True, text=True)
        assert expected in shown.stdout.split(), (line, shown.stdout, shown.stderr)


def test_completions_of_other_shells_are_there(prefix):
    assert (prefix / "share/zsh/site-functions/_depeche").read_text().startswith("#compdef depeche")
    assert "complete -c 'depeche'" in (
        prefix / "share/fish/vendor_completions.d/depeche.fish").read_text()


def blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", SAMPLES, re.DOTALL)


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd-analyze")
def test_the_units_are_right(tmp_path, program):
    service, timer = blocks("ini")
    (tmp_path / "depeche.service").write_text(service.replace("/usr/local/bin/depeche", str(program)))
    (tmp_path / "depeche.timer").write_text(timer)
    checked = subprocess.run(
        ["systemd-analyze", "verify", tmp_path / "depeche.service", tmp_path / "depeche.timer"],
        capture_output=True, text=True)
    assert (checked.returncode, checked.stderr) == (0, "")


def commands():
    """The commands of the samples: behind cron's five times, and behind ExecStart."""
    lines = next(block for block in blocks("text") if "MAILTO" in block).splitlines()
    entry = next(line for line in lines if re.match(r"[\d*]", line))
    times = re.match(r"((?:[\d*/,-]+ +){5})(.*)", entry)
    yield times.group(2)
    yield re.search("^ExecStart=(.*)$", blocks("ini")[0], re.MULTILINE).group(1)


@pytest.mark.parametrize("command", list(commands()))
def test_the_commands_of_the_samples_run(project, program, tmp_path, command):
    """As cron runs them: another folder, hardly any environment."""
    folder = project()
    command = command.replace("/srv/news", str(folder)).replace("/usr/local/bin/depeche", str(program))
    command = command.replace("/var/lib/node_exporter", str(tmp_path))
    assert "%" not in command  # a line end for cron
    inside = command.startswith("cd ")
    done = subprocess.run(
        ["/bin/sh", "-c", command], cwd="/" if inside else folder, capture_output=True, text=True,
        env={"HOME": "/", "PATH": "/usr/bin:/bin"})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (folder / "output/departures.csv.gz").exists()
