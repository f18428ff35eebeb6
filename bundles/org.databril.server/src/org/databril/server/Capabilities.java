// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server says of itself to a client. */
final class Capabilities {
    private Capabilities() {
    }

    static ServerCapabilities all() {
        var server = new ServerCapabilities();
        server.setPositionEncoding(PositionEncodingKind.UTF16);
        server.setTextDocumentSync(sync());
        var folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        server.setWorkspace(new WorkspaceServerCapabilities(folders));
        server.setWorkspaceSymbolProvider(true);
        DocumentServices.all().list().forEach(service -> service.announce(server));
        return server;
    }

    private static TextDocumentSyncOptions sync() {
        var sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        return sync;
    }
}
