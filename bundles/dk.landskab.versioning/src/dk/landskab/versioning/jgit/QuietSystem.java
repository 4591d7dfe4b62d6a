// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.jgit;

import java.io.File;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.DefaultTypedConfigGetter;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The system as JGit may see it while a repository is read or written: without the configuration of the machine, for
 * which JGit would start the git program; without a configuration of its own in the home folder, which it would write;
 * and with a fixed resolution of file times, which it would else measure by writing files into the repository.
 * Everything else is as the system around it has it; without a home folder there is no configuration of the user.
 *
 * <p>Whatever the configuration says, what JGit writes is forced to the disk, objects and refs alike, which JGit leaves
 * to the system by default; and no garbage is collected unasked, because collecting has removed objects in use.
 */
public final class QuietSystem extends SystemReader.Delegate {

    /** What JGit assumes where it cannot measure; coarser than any file system in use. */
    private static final long TIMESTAMP_RESOLUTION_SECONDS = 2;

    private QuietSystem(SystemReader around) {
        super(around);
    }

    /** Makes JGit quiet from now on; a system that is installed already, by a test for instance, is kept within. */
    public static synchronized void install() {
        SystemReader present = SystemReader.getInstance();
        if (!(present instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(present));
            Config.setTypedConfigGetter(new Fixed());
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return fs.userHome() == null ? new NoFile(parent, fs) : super.openUserConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoFile(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoFile(parent, fs);
    }

    /** A configuration that is not stored anywhere. */
    private static final class NoFile extends FileBasedConfig {

        NoFile(Config parent, FS fs) {
            super(parent, (File) null, fs);
        }

        @Override
        public void load() {
            clear();
        }

        @Override
        public void save() {
            fireConfigChangedEvent();
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }

    private static final class Fixed extends DefaultTypedConfigGetter {

        private static final Set<String> FORCED = Set.of("core.fsyncobjectfiles", "core.fsyncreffiles");
        private static final Set<String> UNASKED = Set.of("gc.auto", "gc.autopacklimit");
        /** What is not to be done is not to be begun in a thread of its own either. */
        private static final String ASIDE = "gc.autodetach";

        @Override
        public boolean getBoolean(Config config, String section, String subsection, String name,
                boolean defaultValue) {
            return getBoolean(config, section, subsection, name, Boolean.valueOf(defaultValue));
        }

        @Override
        public Boolean getBoolean(Config config, String section, String subsection, String name,
                Boolean defaultValue) {
            String key = key(section, name);
            return FORCED.contains(key) || key.equals(ASIDE) ? Boolean.valueOf(!key.equals(ASIDE))
                    : super.getBoolean(config, section, subsection, name, defaultValue);
        }

        @Override
        public int getInt(Config config, String section, String subsection, String name, int defaultValue) {
            return UNASKED.contains(key(section, name)) ? 0
                    : super.getInt(config, section, subsection, name, defaultValue);
        }

        @Override
        public Integer getInt(Config config, String section, String subsection, String name, Integer defaultValue) {
            return UNASKED.contains(key(section, name)) ? Integer.valueOf(0)
                    : super.getInt(config, section, subsection, name, defaultValue);
        }

        private static String key(String section, String name) {
            return (section + "." + name).toLowerCase(Locale.ROOT);
        }

        @Override
        public long getTimeUnit(Config config, String section, String subsection, String name, long defaultValue,
                TimeUnit unit) {
            return isResolution(section, name) ? unit.convert(TIMESTAMP_RESOLUTION_SECONDS, TimeUnit.SECONDS)
                    : super.getTimeUnit(config, section, subsection, name, defaultValue, unit);
        }

        @Override
        public Long getTimeUnit(Config config, String section, String subsection, String name, Long defaultValue,
                TimeUnit unit) {
            return isResolution(section, name)
                    ? Long.valueOf(unit.convert(TIMESTAMP_RESOLUTION_SECONDS, TimeUnit.SECONDS))
                    : super.getTimeUnit(config, section, subsection, name, defaultValue, unit);
        }

        private static boolean isResolution(String section, String name) {
            return ConfigConstants.CONFIG_FILESYSTEM_SECTION.equals(section)
                    && ConfigConstants.CONFIG_KEY_TIMESTAMP_RESOLUTION.equals(name);
        }
    }
}
