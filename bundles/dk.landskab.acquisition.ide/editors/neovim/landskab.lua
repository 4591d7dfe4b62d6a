-- SPDX-License-Identifier: EPL-2.0
--
-- Texts of acquisitions in Neovim, from version 0.7. In init.lua: dofile('PATH/landskab.lua').setup({ command = 'PATH/landskab' })
-- Started as `nvim -u landskab.lua`, it takes LANDSKAB, or else `landskab` on the PATH, for the command.

local M = {}

local clients = {}

-- The landscape of a file: the nearest folder above it under version control, or else its own.
local function landscape(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local git = vim.fn.finddir('.git', folder .. ';')
  return git == '' and folder or vim.fn.fnamemodify(git, ':p:h:h')
end

local function keys(buffer)
  local function map(key, action)
    vim.keymap.set('n', key, action, { buffer = buffer, silent = true })
  end
  map('K', vim.lsp.buf.hover)
  map('gd', vim.lsp.buf.definition)
  map('gr', vim.lsp.buf.references)
  map('gO', vim.lsp.buf.document_symbol)
  map('<F2>', vim.lsp.buf.rename)
  map('<leader>a', vim.lsp.buf.code_action)
  map('<leader>f', function() vim.lsp.buf.formatting() end)
  if vim.bo[buffer].filetype ~= 'acquisition' then return end
  vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc'
  vim.bo[buffer].commentstring = '// %s'
  vim.bo[buffer].expandtab = true
  vim.bo[buffer].shiftwidth = 2
end

local function attach(buffer, options)
  local root = landscape(vim.api.nvim_buf_get_name(buffer))
  if not clients[root] then
    clients[root] = vim.lsp.start_client({
      name = 'landskab',
      cmd = { options.command, 'acquisition', 'lsp' },
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      before_init = function(parameters) parameters.locale = options.locale end,
      on_attach = function(_, attached) keys(attached) end,
      on_exit = function() clients[root] = nil end,
    })
  end
  vim.lsp.buf_attach_client(buffer, clients[root])
end

-- command: the program; locale: the language of messages, such as 'da'.
function M.setup(options)
  options = vim.tbl_extend('keep', options or {}, {
    command = vim.env.LANDSKAB or 'landskab',
    locale = (vim.env.LANG or 'en'):gsub('[_.].*', ''),
  })
  vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
    pattern = { '*.acq', '*.landskab' },
    callback = function(event)
      vim.bo[event.buf].filetype = event.match:match('%.acq$') and 'acquisition' or 'xml'
      attach(event.buf, options)
    end,
  })
end

if vim.env.MYVIMRC == nil or debug.getinfo(3) == nil then
  M.setup()
end

return M
