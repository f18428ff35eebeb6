-- SPDX-License-Identifier: EPL-2.0
-- Serves canvases (.bmc) in Neovim, from 0.7 on: copy this file to ~/.config/nvim/plugin/databril.lua.
-- vim.g.databril_command: how to start Databril where it is not on the PATH; vim.g.databril_language: 'en' or 'nl'.
local clients = {}

local function project(file)
    local marks = { ['databril.toml'] = true, ['.project'] = true, ['.git'] = true }
    local folder = vim.fn.fnamemodify(file, ':p:h')
    local at = folder
    while true do
        for mark in pairs(marks) do
            if vim.loop.fs_stat(at .. '/' .. mark) then
                return at
            end
        end
        local above = vim.fn.fnamemodify(at, ':h')
        if above == at then
            return folder
        end
        at = above
    end
end

local function serve(buffer)
    local root = project(vim.api.nvim_buf_get_name(buffer))
    local config = {
        name = 'databril',
        cmd = { vim.g.databril_command or 'databril', 'lsp' },
        root_dir = root,
        workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
        init_options = { language = vim.g.databril_language },
    }
    if vim.lsp.start then
        vim.lsp.start(config, { bufnr = buffer })
        return
    end
    if not clients[root] then
        config.on_exit = function() clients[root] = nil end
        clients[root] = vim.lsp.start_client(config)
    end
    vim.lsp.buf_attach_client(buffer, clients[root])
end

local group = vim.api.nvim_create_augroup('databril', { clear = true })
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
    group = group,
    pattern = '*.bmc',
    callback = function() vim.bo.filetype = 'bmc' end,
})
vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = 'bmc',
    callback = function(event)
        local buffer = event.buf or vim.api.nvim_get_current_buf()
        vim.bo[buffer].commentstring = '// %s'
        vim.bo[buffer].shiftwidth = 4
        vim.bo[buffer].expandtab = true
        vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc'
        serve(buffer)
    end,
})

-- What stands above elements when lenses are shown, see :help vim.lsp.codelens.
local function at_element(show)
    return function(command)
        vim.lsp.util.jump_to_location({ uri = command.arguments[1],
            range = { start = command.arguments[2], ['end'] = command.arguments[2] } }, 'utf-16')
        show()
    end
end
vim.lsp.commands['databril.showReferences'] = at_element(function() vim.lsp.buf.references() end)
vim.lsp.commands['databril.showFindings'] = at_element(function() vim.diagnostic.open_float() end)
