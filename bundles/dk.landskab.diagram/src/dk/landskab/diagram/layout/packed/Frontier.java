// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.Arrays;

/**
 * What a search has reached and not yet left, the nearest first; of equally near states the one with the lower number, so
 * that a search always goes the same way. Emptied and used again, it makes no garbage.
 */
public final class Frontier {

    private double[] estimates = new double[64];
    private double[] costs = new double[64];
    private int[] states = new int[64];
    private int size;

    /** Empties it. */
    public void clear() {
        size = 0;
    }

    /** Whether nothing is left. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** The estimate of the nearest. */
    public double nearest() {
        return estimates[0];
    }

    /** The cost with which the nearest was added. */
    public double cost() {
        return costs[0];
    }

    /** The nearest state. */
    public int state() {
        return states[0];
    }

    /** Adds a state; it may stand here several times with different costs. */
    public void add(double estimate, double cost, int state) {
        if (size == states.length) {
            estimates = Arrays.copyOf(estimates, 2 * size);
            costs = Arrays.copyOf(costs, 2 * size);
            states = Arrays.copyOf(states, 2 * size);
        }
        int at = size++;
        while (at > 0 && isBefore(estimate, state, (at - 1) / 2)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(at, estimate, cost, state);
    }

    /** Takes the nearest away. */
    public void remove() {
        size--;
        double estimate = estimates[size];
        double cost = costs[size];
        int state = states[size];
        int at = 0;
        int child = lesser(at);
        while (child < size && !isBefore(estimate, state, child)) {
            move(child, at);
            at = child;
            child = lesser(at);
        }
        put(at, estimate, cost, state);
    }

    private int lesser(int at) {
        int left = 2 * at + 1;
        return left + 1 < size && isBefore(estimates[left + 1], states[left + 1], left) ? left + 1 : left;
    }

    private boolean isBefore(double estimate, int state, int other) {
        return estimate < estimates[other] || estimate == estimates[other] && state < states[other];
    }

    private void move(int from, int to) {
        put(to, estimates[from], costs[from], states[from]);
    }

    private void put(int at, double estimate, double cost, int state) {
        estimates[at] = estimate;
        costs[at] = cost;
        states[at] = state;
    }
}
