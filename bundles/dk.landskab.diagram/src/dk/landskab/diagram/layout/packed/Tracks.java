// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

import dk.landskab.diagram.layout.Line;

/** Lays the stretches that share a lane side by side, so that few of them cross. */
final class Tracks {

    /** How far tracks lie from each other, in pixels, where there is room. */
    static final double APART = 7;
    private static final double THIN = 2;
    /** Stretches nearer to each other than this along a lane need tracks of their own. */
    private static final double CLEARANCE = 6;

    private final double room;
    private final double apart;

    /**
     * Tracks in lanes.
     *
     * @param room how far a stretch may be moved to either side, in pixels
     */
    Tracks(double room) {
        this(room, APART);
    }

    /** The same for tracks that lie so far apart. */
    Tracks(double room, double apart) {
        this.room = room;
        this.apart = apart;
    }

    /** How far apart the tracks of lines lie, in pixels: thick ones farther. */
    static double apart(Collection<Line> lines) {
        double widest = lines.stream().mapToDouble(line -> line.view().look().width()).max().orElse(0);
        return widest <= THIN ? APART : APART + widest;
    }

    /** Moves the stretches of chains that are free to be moved. Returns how many nine of ten lanes hold at most. */
    int spread(List<Chain> chains) {
        List<Integer> held = new ArrayList<>();
        for (boolean upright : new boolean[] {true, false}) {
            Map<Long, List<Chain.Stretch>> byLane = new TreeMap<>();
            chains.stream().flatMap(chain -> chain.stretches.stream())
                    .filter(each -> each.upright == upright && !each.fixed)
                    .forEach(each -> byLane.computeIfAbsent(Math.round(each.at), lane -> new ArrayList<>()).add(each));
            for (List<Chain.Stretch> lane : byLane.values()) {
                spreadLane(lane, held);
            }
        }
        held.sort(Comparator.naturalOrder());
        return held.isEmpty() ? 0 : held.get(held.size() * 9 / 10);
    }

    private void spreadLane(List<Chain.Stretch> lane, List<Integer> held) {
        List<Chain.Stretch> sorted = new ArrayList<>(lane);
        sorted.sort(Comparator.comparingDouble(Chain.Stretch::low));
        List<Chain.Stretch> cluster = new ArrayList<>();
        double reach = -Double.MAX_VALUE;
        for (Chain.Stretch each : sorted) {
            if (each.low() - CLEARANCE >= reach && !cluster.isEmpty()) {
                held.add(spreadCluster(cluster));
                cluster.clear();
            }
            cluster.add(each);
            reach = Math.max(reach, each.high());
        }
        held.add(spreadCluster(cluster));
    }

    private int spreadCluster(List<Chain.Stretch> cluster) {
        cluster.sort(Tracks::compare);
        Skyline skyline = new Skyline(cluster.stream().flatMapToDouble(each -> DoubleStream.of(from(each), to(each)))
                .toArray());
        int[] tracks = cluster.stream().mapToInt(each -> skyline.lay(from(each), to(each))).toArray();
        int most = Arrays.stream(tracks).max().orElse(0) + 1;
        double step = most <= 1 ? 0 : Math.min(apart, 2 * (room / (most - 1)));
        for (int i = 0; i < cluster.size(); i++) {
            cluster.get(i).at += (tracks[i] - (most - 1) / 2.0) * step;
        }
        return most;
    }

    private static double from(Chain.Stretch stretch) {
        return stretch.low() - CLEARANCE / 2;
    }

    private static double to(Chain.Stretch stretch) {
        return stretch.high() + CLEARANCE / 2;
    }

    /**
     * From the side of less to the side of more: what turns to less at both ends, the shorter first; what changes sides,
     * so that it does not cross its like; what turns to more at both ends, the longer first.
     */
    private static int compare(Chain.Stretch one, Chain.Stretch other) {
        int byTurn = Integer.compare(rank(one), rank(other));
        return byTurn != 0 ? byTurn : Double.compare(key(one), key(other));
    }

    /** Those that change sides are told apart by the side that they turn to first. */
    private static int rank(Chain.Stretch stretch) {
        return turn(stretch) == 0 ? lowEnd(stretch) : 2 * turn(stretch);
    }

    private static double key(Chain.Stretch stretch) {
        return switch (turn(stretch)) {
            case -1 -> length(stretch);
            case 1 -> -length(stretch);
            default -> lowEnd(stretch) < 0 ? -stretch.low() : stretch.low();
        };
    }

    private static int turn(Chain.Stretch stretch) {
        return Integer.signum(stretch.before + stretch.after);
    }

    /** To which side the chain turns at the lower end of a stretch. */
    private static int lowEnd(Chain.Stretch stretch) {
        return stretch.from <= stretch.to ? stretch.before : stretch.after;
    }

    private static double length(Chain.Stretch stretch) {
        return stretch.high() - stretch.low();
    }
}
