// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

class FailuresTest {
    @TempDir
    private Path temp;

    private Outcome push(String address) throws Exception {
        try (var git = Git.init().setInitialBranch("main").setDirectory(temp.toFile()).call()) {
            git.remoteAdd().setName("origin").setUri(new URIish(address)).call();
        }
        Desk desk = new Desk(temp, new Person("Anna", "anna@example.org"));
        desk.write("a.bmc", "canvas A\n");
        desk.commit("First", "a.bmc");
        return desk.push();
    }

    @Test
    void aRemoteThatAsksWhoYouAreIsToldAsSuch() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"git\"");
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        try {
            assertEquals(Result.NOT_ALLOWED, push("http://127.0.0.1:" + server.getAddress().getPort() + "/canvases.git").result());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aRemoteThatDoesNotAnswerIsUnreachable() throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertEquals(Result.UNREACHABLE, push("http://127.0.0.1:" + port + "/canvases.git").result());
    }

    @Test
    void aHostThatNobodyKnowsIsUnreachable() {
        var failure = new TransportException("cannot open git-upload-pack", new UnknownHostException("canvases.invalid"));
        assertEquals(Result.UNREACHABLE, Failures.of(failure).result());
    }

    @Test
    void aKeyThatTheRemoteDoesNotKnowIsNotAllowed() {
        var failure = new TransportException("git@example.org: Permission denied (publickey).");
        assertEquals(Result.NOT_ALLOWED, Failures.of(failure).result());
    }

    @Test
    void whatNobodyForesawIsToldInItsOwnWords() {
        assertEquals(Outcome.of(Result.FAILED, "the moon is full"), Failures.of(new IllegalStateException("the moon is full")));
    }
}
