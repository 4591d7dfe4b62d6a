// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.jgit.transport.sshd.agent.Connector;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;
import org.eclipse.jgit.util.SystemReader;

/**
 * The user's SSH agent, over the socket that {@code SSH_AUTH_SOCK} or {@code IdentityAgent} names. The keys stay with
 * the agent. A message is its length in four bytes, its kind in one, and the rest (draft-miller-ssh-agent).
 */
final class AgentSocket implements Connector {

    private static final String VARIABLE = "SSH_AUTH_SOCK";
    private static final int LENGTH = 4;
    private static final int LARGEST = 256 * 1024;

    private final Path socket;
    private SocketChannel channel;

    private AgentSocket(Path socket) {
        this.socket = socket;
    }

    /** Finds the agents of a user. */
    static ConnectorFactory factory() {
        return new Factory();
    }

    @Override
    public boolean connect() throws IOException {
        if (channel == null && socket != null && Files.exists(socket)) {
            SocketChannel opened = SocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                opened.connect(UnixDomainSocketAddress.of(socket));
                channel = opened;
            } finally {
                if (channel == null) {
                    opened.close();
                }
            }
        }
        return channel != null;
    }

    @Override
    public byte[] rpc(byte command, byte[] message) throws IOException {
        ByteBuffer request = ByteBuffer.wrap(message);
        request.putInt(0, message.length - LENGTH).put(LENGTH, command);
        while (request.hasRemaining()) {
            channel.write(request);
        }
        int length = read(LENGTH).getInt();
        if (length <= 0 || length > LARGEST) {
            throw new IOException("SSH agent: " + length + " bytes");
        }
        return read(length).array();
    }

    private ByteBuffer read(int length) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(length);
        while (answer.hasRemaining()) {
            if (channel.read(answer) < 0) {
                throw new EOFException("SSH agent");
            }
        }
        return answer.flip();
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    private record Descriptor(String getIdentityAgent, String getDisplayName)
            implements ConnectorFactory.ConnectorDescriptor {
    }

    private static final class Factory implements ConnectorFactory {

        @Override
        public Connector create(String identityAgent, File homeDir) {
            String named = identityAgent == null || identityAgent.isEmpty() || identityAgent.equals(VARIABLE)
                    ? SystemReader.getInstance().getenv(VARIABLE) : identityAgent;
            return new AgentSocket(named == null || named.isEmpty() ? null : Path.of(named));
        }

        @Override
        public boolean isSupported() {
            return true;
        }

        @Override
        public String getName() {
            return "landskab";
        }

        @Override
        public Collection<ConnectorDescriptor> getSupportedConnectors() {
            return List.of(getDefaultConnector());
        }

        @Override
        public ConnectorDescriptor getDefaultConnector() {
            return new Descriptor(VARIABLE, VARIABLE);
        }
    }
}
