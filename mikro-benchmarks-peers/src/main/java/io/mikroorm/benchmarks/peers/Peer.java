// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers;

import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Way;
import io.mikroorm.benchmarks.Work;
import org.jspecify.annotations.Nullable;

/** Another library. */
public abstract class Peer implements Way {

    /** Whoever reads or writes at once has nothing to flush. */
    protected static final String NO_UNIT_OF_WORK = "no unit of work";

    private final int place;
    private final String name;
    private final String version;

    /** A peer with its place in tables, its name, and its version. */
    protected Peer(int place, String name, String version) {
        this.place = place;
        this.name = name;
        this.version = version;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int place() {
        return place;
    }

    @Override
    public final String version() {
        return version;
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return null;
    }
}
