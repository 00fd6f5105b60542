// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jimmer;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.SqlWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.Peer;
import org.jspecify.annotations.Nullable;

/** Jimmer. */
public final class JimmerPeer extends Peer implements SqlWay {

    /** For the service loader. */
    public JimmerPeer() {
        super(40, "jimmer", "Jimmer 0.9.117");
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return switch (work) {
            case IDLE_FLUSH -> NO_UNIT_OF_WORK;
            case ARTICLES -> NOT_WRITTEN;
            default -> null;
        };
    }

    @Override
    public Contender open(SqlDatabase database, Work work) {
        return new JimmerContender(database);
    }
}
