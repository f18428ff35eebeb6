// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/** Reaches remotes by the {@code ssh} of the system, with the keys and settings that git itself uses there. */
final class SystemSsh extends SshSessionFactory {
    private SystemSsh() {
    }

    static void use(Transport transport) {
        if (transport instanceof SshTransport ssh) {
            ssh.setSshSessionFactory(new SystemSsh());
        }
    }

    @Override
    public RemoteSession getSession(URIish address, CredentialsProvider credentials, FS files, int timeout) {
        return new Session(address);
    }

    @Override
    public String getType() {
        return "system";
    }

    private record Session(URIish address) implements RemoteSession {
        @Override
        public Process exec(String command, int timeout) throws IOException {
            // a question on a terminal that nobody sees would wait for ever
            List<String> call = new ArrayList<>(List.of("ssh", "-o", "BatchMode=yes"));
            if (address.getPort() > 0) {
                call.addAll(List.of("-p", Integer.toString(address.getPort())));
            }
            String host = address.getUser() == null ? address.getHost() : address.getUser() + "@" + address.getHost();
            call.addAll(List.of("--", host, command));
            return new ProcessBuilder(call).start();
        }

        @Override
        public void disconnect() {
            // each command is a process of its own and ends by itself
        }
    }
}
