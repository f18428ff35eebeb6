// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Looks whether there is a p2 repository at a URL, and prints the URL by which a build finds it. Else it says why not and exits with
 * 1, so that nobody waits for a build that cannot end well.
 *
 * <pre>java releng/scripts/P2Repository.java URL</pre>
 */
final class P2Repository {
    private static final List<String> INDEXES = List.of("p2.index", "content.xml.xz", "content.jar", "content.xml", "compositeContent.jar",
            "compositeContent.xml");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private P2Repository() {
    }

    public static void main(String[] arguments) {
        try {
            System.out.println(find(arguments[0]));
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static URI find(String url) throws IOException {
        var place = place(url);
        if ("file".equals(place.getScheme())) {
            var folder = Path.of(place);
            if (!Files.isDirectory(folder)) {
                throw new IOException("there is no folder " + folder);
            }
            if (INDEXES.stream().noneMatch(index -> Files.exists(folder.resolve(index)))) {
                throw new IOException("the folder " + folder + " is no p2 repository: it has none of " + String.join(", ", INDEXES));
            }
        } else if (!isRepository(place)) {
            throw new IOException(url + " answers, but is no p2 repository: it has none of " + String.join(", ", INDEXES));
        }
        return place;
    }

    /** A URL, or the path of a folder. */
    private static URI place(String url) throws IOException {
        try {
            var place = url.matches("\\w{2,}:.*") ? new URI(url) : Path.of(url).toAbsolutePath().toUri();
            if (!List.of("file", "http", "https").contains(String.valueOf(place.getScheme()))) {
                throw new IOException(url + " is no URL of a p2 repository: it has to start with https:, http: or file:");
            }
            return place.getPath().endsWith("/") ? place : URI.create(place + "/");
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException(url + " is no URL: " + e.getMessage(), e);
        }
    }

    private static boolean isRepository(URI place) throws IOException {
        try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(PATIENCE).build()) {
            for (String index : INDEXES) {
                var request = HttpRequest.newBuilder(place.resolve(index)).timeout(PATIENCE).method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            }
            return false;
        } catch (HttpTimeoutException e) {
            throw new IOException(place.getHost() + " does not answer", e);
        } catch (ConnectException e) {
            throw new IOException(place.getHost() + " cannot be reached" + (e.getMessage() == null ? "" : ": " + e.getMessage()), e);
        } catch (IOException e) {
            throw new IOException(place.getHost() + " cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
