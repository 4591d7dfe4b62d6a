// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

/** A server on this machine that serves the repositories of a folder with the git program. */
interface GitServer extends AutoCloseable {

    /** Who may use it. */
    String NAME = "anna";

    /** The password of whoever may use it. */
    String PASSWORD = "s3cret=&ø";

    /** The address of a repository in the folder. */
    String address(String repository);

    @Override
    void close();
}
