// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;

import dk.landskab.example.Step;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormat;
import dk.landskab.store.PartFormats;
import dk.landskab.versioning.install.Attributes;

/**
 * Writes steps as the commits of a new repository. It makes trees and commits itself, because JGit's commands sign,
 * name and convert as the user is configured.
 */
final class HistoryWriter {

    private static final String BRANCH = "main";
    private static final Map<String, byte[]> OTHER_FILES = Map.of(Constants.DOT_GIT_ATTRIBUTES,
            Attributes.text().getBytes(StandardCharsets.UTF_8));

    private final Repository repository;
    private final ObjectInserter inserter;
    private final PartFormats formats = PartFormats.standard();

    private HistoryWriter(Repository repository, ObjectInserter inserter) {
        this.repository = repository;
        this.inserter = inserter;
    }

    /**
     * Makes a repository with a commit for each step, the last one checked out.
     *
     * @param folder is not there yet
     * @return the hash of the last commit
     */
    static String write(List<Step> steps, Path folder) throws IOException {
        try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch(BRANCH).call();
                ObjectInserter inserter = git.getRepository().newObjectInserter()) {
            return new HistoryWriter(git.getRepository(), inserter).write(steps).name();
        } catch (GitAPIException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    private ObjectId write(List<Step> steps) throws IOException {
        ObjectId last = ObjectId.zeroId();
        ObjectId tree = ObjectId.zeroId();
        for (Step step : steps) {
            tree = tree(step);
            last = commit(step, tree, last);
        }
        inserter.flush();
        point(last, ident(steps.getLast()));
        checkOut(tree);
        return last;
    }

    private ObjectId tree(Step step) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(OTHER_FILES);
        for (PartDraft part : step.parts()) {
            PartFormat format = formats.of(part.path()).orElseThrow();
            files.put(part.path(), format.write(part.path(), part.root()));
        }
        step.texts().forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        DirCache cache = DirCache.newInCore();
        DirCacheBuilder builder = cache.builder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            DirCacheEntry entry = new DirCacheEntry(file.getKey());
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, file.getValue()));
            builder.add(entry);
        }
        builder.finish();
        return cache.writeTree(inserter);
    }

    private ObjectId commit(Step step, ObjectId tree, ObjectId parent) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        if (!parent.equals(ObjectId.zeroId())) {
            commit.setParentId(parent);
        }
        commit.setAuthor(ident(step));
        commit.setCommitter(ident(step));
        commit.setEncoding(StandardCharsets.UTF_8);
        commit.setMessage(step.message() + "\n");
        return inserter.insert(commit);
    }

    private static PersonIdent ident(Step step) {
        return new PersonIdent(step.author().function(), step.author().address(), step.time().toInstant(),
                step.time().getOffset());
    }

    private void point(ObjectId commit, PersonIdent who) throws IOException {
        RefUpdate update = repository.updateRef(Constants.R_HEADS + BRANCH);
        update.setNewObjectId(commit);
        update.setRefLogIdent(who);
        update.setRefLogMessage("example", false);
        RefUpdate.Result result = update.update();
        if (result != RefUpdate.Result.NEW) {
            throw new IOException("branch " + BRANCH + ": " + result);
        }
    }

    private void checkOut(ObjectId tree) throws IOException {
        StoredConfig config = repository.getConfig();
        config.setBoolean("core", null, "autocrlf", false);
        config.save();
        new DirCacheCheckout(repository, repository.lockDirCache(), tree).checkout();
    }
}
