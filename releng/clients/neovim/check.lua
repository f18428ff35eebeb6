-- SPDX-License-Identifier: EPL-2.0
-- Works in Neovim as a person would, with the set-up that docs/editors/neovim.md tells people to copy:
--   nvim --headless -u NONE -c "luafile check.lua"    in a folder with bakery.bmc and data.bmc
local PATIENCE = 60000

local function must(condition, what)
    if not condition then
        error(what .. '\n' .. vim.inspect(vim.diagnostic.get()), 2)
    end
end

local function codes(buffer)
    return vim.tbl_map(function(diagnostic) return diagnostic.code end, vim.diagnostic.get(buffer))
end

local function told(buffer, wanted, what)
    must(vim.wait(PATIENCE, function() return wanted(codes(buffer)) end, 50), what)
end

local function place(word)
    vim.api.nvim_win_set_cursor(0, { 1, 0 })
    must(vim.fn.search(word, 'cW') > 0, 'no ' .. word)
end

local function answer(method, parameters)
    local results = vim.lsp.buf_request_sync(0, method, parameters or vim.lsp.util.make_position_params(), PATIENCE)
    must(results, 'no answer to ' .. method)
    local _, result = next(results)
    must(result and not result.error, method .. ': ' .. vim.inspect(result))
    return result.result
end

local function text()
    return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

local checks = {
    { 'errors and findings are told', function()
        told(0, function(all) return vim.tbl_contains(all, 'unresolved') end, 'the name that means nothing is not told')
    end },
    { 'a reference is completed by omnifunc', function()
        place('Gests')
        vim.cmd('normal! 3l')
        local start = vim.lsp.omnifunc(1, '')
        must(type(start) == 'number', 'omnifunc does not start')
        local list = answer('textDocument/completion')
        local labels = vim.tbl_map(function(item) return item.label end, list.items or list)
        must(vim.tbl_contains(labels, 'Guests'), vim.inspect(labels))
        local matches = vim.lsp.util.text_document_completion_list_to_complete_items(list, 'Gues')
        must(#matches == 1 and matches[1].word == 'Guests', vim.inspect(matches))
    end },
    { 'a mistake is mended by a quick fix', function()
        place('Gests')
        local parameters = vim.lsp.util.make_range_params()
        parameters.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics() }
        local actions = answer('textDocument/codeAction', parameters)
        must(#actions > 0 and actions[1].title == 'Replace “Gests” with “Guests”', vim.inspect(actions))
        vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
        must(text():find('from Guests', 1, true), text())
        told(0, function(all) return #all > 0 and not vim.tbl_contains(all, 'unresolved') end, 'the mended name is still told')
    end },
    { 'hover tells about an element', function()
        place('Till')
        must(vim.inspect(answer('textDocument/hover').contents):find('Shop till', 1, true), 'the label is not told')
    end },
    { 'definition goes to the other file', function()
        place('Till')
        vim.lsp.buf.definition()
        must(vim.wait(PATIENCE, function() return vim.fn.expand('%:t') == 'data.bmc' end, 50), 'still in ' .. vim.fn.expand('%'))
        must(vim.fn.expand('<cword>') == 'Till', vim.fn.expand('<cword>'))
        vim.cmd('edit bakery.bmc')
    end },
    { 'rename changes both files', function()
        place('Till')
        vim.lsp.buf.rename('Register')
        must(vim.wait(PATIENCE, function() return text():find('recorded in Register', 1, true) end, 50), text())
        vim.cmd('edit data.bmc')
        must(text():find('source Register', 1, true), text())
        vim.cmd('edit bakery.bmc')
    end },
    { 'formatting lays out the file', function()
        vim.api.nvim_buf_set_lines(0, -1, -1, false, { 'canvas Next {', 'segment   Guests', '}' })
        if vim.lsp.buf.format then
            vim.lsp.buf.format({ timeout_ms = PATIENCE })
        else
            vim.lsp.buf.formatting_sync(nil, PATIENCE)
        end
        must(text():find('\n    segment Guests\n', 1, true), text())
    end },
    { 'symbols of the file are listed', function()
        local symbols = answer('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })
        must(vim.inspect(symbols):find('Guests', 1, true), vim.inspect(symbols))
    end },
}

local function run()
    vim.o.hidden = true
    dofile(os.getenv('DATABRIL_ROOT') .. '/releng/editors/neovim/databril.lua')
    vim.g.databril_command = os.getenv('DATABRIL')
    vim.g.databril_language = 'en'
    vim.cmd('edit bakery.bmc')
    for _, check in ipairs(checks) do
        check[2]()
        io.stdout:write('ok ' .. check[1] .. '\n')
    end
    vim.lsp.stop_client(vim.lsp.get_active_clients())
end

local fine, message = xpcall(run, debug.traceback)
if not fine then
    io.stderr:write('FAILED ' .. message .. '\n')
    vim.cmd('cquit 1')
end
vim.cmd('qall!')
