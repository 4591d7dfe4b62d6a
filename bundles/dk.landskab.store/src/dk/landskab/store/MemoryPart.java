// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

/** A file in memory. */
final class MemoryPart implements PartSource {

    private final String path;
    private final byte[] bytes;
    private final Lazy<String> key;

    MemoryPart(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
        this.key = new Lazy<>(() -> ContentKey.of(bytes));
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String contentKey() {
        return key.get();
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return path;
    }
}
