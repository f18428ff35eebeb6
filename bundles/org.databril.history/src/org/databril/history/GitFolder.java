// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A folder in a git repository. Reads and writes on the disk and, for pull and push, over the network: not for the
 * thread of a user interface. To be closed after use.
 */
public final class GitFolder implements AutoCloseable {
    private static final String USER = "user";
    private static final String NAME = "name";
    private static final String MAIL = "email";

    private final Git git;
    private final Path root;
    private final String below;

    private GitFolder(Repository repository, Path folder) {
        git = new Git(repository);
        root = repository.getWorkTree().toPath();
        below = folder.equals(root) ? "" : path(folder);
    }

    /**
     * The repository that a file or folder is in.
     *
     * @param path absolute; what is told of changes is told of what is at or below it
     * @return empty where it is in none, or in one without files of its own
     * @throws IOException when the repository cannot be read
     */
    public static Optional<GitFolder> of(Path path) throws IOException {
        Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
        var builder = new FileRepositoryBuilder().readEnvironment().findGitDir(real.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        Repository repository = builder.setMustExist(true).build();
        if (repository.isBare() || !real.startsWith(repository.getWorkTree().toPath())) {
            repository.close();
            return Optional.empty();
        }
        return Optional.of(new GitFolder(repository, real));
    }

    /** Makes a folder a repository, with nothing committed yet. */
    public static void create(Path folder) throws IOException {
        try {
            Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call().close();
        } catch (GitAPIException e) {
            throw new IOException("Cannot make " + folder + " a git repository", e);
        }
    }

    /** The folder of the repository's files. */
    public Path root() {
        return root;
    }

    /** The branch that is checked out; empty for none. */
    public Optional<String> branch() throws IOException {
        String head = git.getRepository().getFullBranch();
        return head != null && head.startsWith(Constants.R_HEADS) ? Optional.of(Repository.shortenRefName(head)) : Optional.empty();
    }

    /** The text that a file, absolute, had at the last commit; empty where it was not in it. */
    public Optional<String> committed(Path file) throws IOException {
        Repository repository = git.getRepository();
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return Optional.empty();
        }
        Path real = Files.exists(file) ? file.toRealPath() : file;
        try (var commits = new RevWalk(repository);
                var found = TreeWalk.forPath(repository, path(real), commits.parseCommit(head).getTree())) {
            return found == null || found.getFileMode().getObjectType() != Constants.OBJ_BLOB ? Optional.empty()
                    : Optional.of(new String(repository.open(found.getObjectId(0)).getBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The files of the folder that are not as they were committed, by path; what git ignores is left out. */
    public List<Change> changes() throws IOException {
        var status = git.status();
        if (!below.isEmpty()) {
            status.addPath(below);
        }
        try {
            return Changes.of(status.call());
        } catch (GitAPIException e) {
            throw new IOException("Cannot tell what changed in " + root, e);
        }
    }

    /** Whether a merge was begun and is not committed yet. */
    public boolean isMerging() {
        return git.getRepository().getRepositoryState() != RepositoryState.SAFE;
    }

    /** Who commits here, as git is told; empty where it is not told. */
    public Optional<Person> person() {
        var config = git.getRepository().getConfig();
        String name = config.getString(USER, null, NAME);
        String mail = config.getString(USER, null, MAIL);
        return name == null || name.isBlank() || mail == null || mail.isBlank() ? Optional.empty() : Optional.of(new Person(name, mail));
    }

    /** Tells git who commits in this repository. */
    public void setPerson(Person person) throws IOException {
        var config = git.getRepository().getConfig();
        config.setString(USER, null, NAME, person.name());
        config.setString(USER, null, MAIL, person.mail());
        config.save();
    }

    /**
     * Commits files as they are on the disk. While a merge is unfinished, all that it brought is committed with them.
     *
     * @param message not blank
     * @param files paths as those of {@link #changes()}
     */
    public Outcome commit(String message, List<String> files, Person person) {
        return Failures.told(() -> new Committing(git, person).commit(message, files));
    }

    /** Fetches what others pushed to the remote of the branch and merges it; the login is for remotes that ask for one. */
    public Outcome pull(Optional<Login> login) {
        return Failures.told(() -> new Pulling(git, credentials(login)).pull());
    }

    /** Sends the commits of the branch to its remote; a branch that the remote does not know yet is made there. */
    public Outcome push(Optional<Login> login) {
        return Failures.told(() -> new Pushing(git, credentials(login)).push());
    }

    /** The address of the remote of the branch; empty where there is none. */
    public Optional<String> remote() throws IOException {
        var config = git.getRepository().getConfig();
        return Upstream.of(git.getRepository()).map(upstream -> config.getString("remote", upstream.remote(), "url"));
    }

    private static CredentialsProvider credentials(Optional<Login> login) {
        return login.map(known -> new UsernamePasswordCredentialsProvider(known.user(), known.secret())).orElse(null);
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public void close() {
        git.getRepository().close();
    }
}
