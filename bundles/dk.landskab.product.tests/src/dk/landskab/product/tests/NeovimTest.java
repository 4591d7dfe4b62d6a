// SPDX-License-Identifier: EPL-2.0
package dk.landskab.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A session of Neovim, set up as our README says, with the language server of the packaged product. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "starts the Linux product")
class NeovimTest {

    private static final String SETUP = "bundles/dk.landskab.acquisition.ide/editors/neovim/landskab.lua";

    private static final String CASE = """
            use town
            process town.process "How we buy" {
              organisation town version "1"
              body board "The board" is unit.board
              phase want "Want" { gate ready approval { decided by board } }
            }
            acquisition town.case "A new pay system" {
              process proces
              requested by unit.board on 2026-01-02
              need "The old one is slow"
              phase want entered 2026-01-02 { }
            }
            """;

    /** What a person would do in the session; what comes of it is written down, a line each. */
    private static final String SESSION = """
            local answers = {}
            local function note(key, value)
              table.insert(answers, key .. '=' .. tostring(value):gsub('\\n', ' '))
            end
            local function until_(what, condition)
              if not vim.wait(120000, condition, 50) then note('gave up', what) end
            end
            local function ask(method, parameters)
              for _, answer in pairs(vim.lsp.buf_request_sync(0, method, parameters, 120000) or {}) do
                return answer.result or answer.error
              end
            end
            local function at(word)
              vim.fn.cursor(1, 1)
              vim.fn.search(word)
              return vim.lsp.util.make_position_params(0, 'utf-16')
            end
            local function unknown()
              return vim.tbl_filter(function(each) return each.code == 'V-ID-2' end, vim.diagnostic.get(0))
            end
            vim.cmd('edit town/case.acq')
            until_('finding', function() return #unknown() > 0 end)
            note('finding', unknown()[1].lnum .. ' ' .. unknown()[1].message)
            local place = at('proces$')
            place.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0) }
            place.range = { start = place.position, ['end'] = place.position }
            local fixes = ask('textDocument/codeAction', place)
            note('fix', fixes[1].title)
            vim.lsp.util.apply_workspace_edit(fixes[1].edit, 'utf-16')
            until_('mended', function() return #unknown() == 0 end)
            note('mended', vim.fn.getline(vim.fn.search('^  process')))
            note('hover', ask('textDocument/hover', at('unit.board on')).contents.value)
            note('definition', ask('textDocument/definition', at('want entered'))[1].range.start.line)
            vim.fn.append(vim.fn.search('need'), '  requested by ')
            local line = vim.fn.search('requested by $')
            local offered = ask('textDocument/completion', {
              textDocument = vim.lsp.util.make_text_document_params(0),
              position = { line = line - 1, character = #vim.fn.getline(line) } })
            note('offered', offered.items[1].label .. ' ' .. offered.items[1].detail)
            vim.fn.deletebufline('%', line)
            local rename = at('board "The')
            rename.newName = 'council'
            vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', rename), 'utf-16')
            note('renamed', vim.fn.getline(vim.fn.search('decided by')))
            vim.fn.setline(1, '   use    town')
            vim.lsp.buf.formatting_sync({}, 120000)
            note('formatted', vim.fn.getline(1))
            note('outline', #ask('textDocument/documentSymbol', {
              textDocument = vim.lsp.util.make_text_document_params(0) }))
            -- A server that still ends would write into the folder while it is taken away.
            vim.lsp.stop_client(vim.lsp.get_active_clients())
            until_('ended', function() return #vim.lsp.get_active_clients() == 0 end)
            vim.fn.writefile(answers, 'answers')
            vim.cmd('qall!')
            """;

    @TempDir
    Path folder;

    @Test
    void aCaseIsMendedCompletedRenamedAndSetOutInNeovim() throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(each -> Files.isExecutable(
                Path.of(each, "nvim"))), "Neovim is not installed: its session is not tried");
        Product product = new Product(folder);
        product.run("new", "town", "--organisation", "town", "--name", "Town");
        addBoard();
        Files.writeString(folder.resolve("town/case.acq"), CASE);
        Files.writeString(folder.resolve("session.lua"), SESSION);

        Product.Outcome outcome = product.run(Path.of("nvim"), Map.of("LANDSKAB", Product.LAUNCHER.toString(), "LANG",
                "en"), "--headless", "-u", Path.of(System.getProperty("landskab.root"), SETUP).toString(), "-c",
                "luafile session.lua");

        Map<String, String> answers = answers(outcome);
        assertEquals("7 proces is not the name of anything here (Acquisition process is meant). Did you mean process?",
                answers.get("finding"));
        assertEquals("Write process", answers.get("fix"));
        assertEquals("  process `process`", answers.get("mended"));
        assertTrue(answers.get("hover").contains("**Board**"), answers::toString);
        assertEquals("4", answers.get("definition"));
        assertEquals("unit.board Board", answers.get("offered"));
        assertTrue(answers.get("renamed").contains("decided by council"), answers::toString);
        assertEquals("use town", answers.get("formatted"));
        assertEquals("2", answers.get("outline"));
    }

    private void addBoard() throws IOException {
        Path file = folder.resolve("town/town/business.landskab");
        String text = Files.readString(file);
        int end = text.lastIndexOf("/>");
        Files.writeString(file, text.substring(0, end) + "><units id=\"town.unit.board\" name=\"Board\"/></elements>"
                + text.substring(end + 2));
    }

    private Map<String, String> answers(Product.Outcome outcome) throws IOException {
        Path written = folder.resolve("answers");
        assertTrue(Files.exists(written), outcome::toString);
        Map<String, String> answers = new HashMap<>();
        List<String> lines = Files.readAllLines(written);
        lines.forEach(line -> answers.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return answers;
    }
}
