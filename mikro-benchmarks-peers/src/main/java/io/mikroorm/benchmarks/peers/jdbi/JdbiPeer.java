// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jdbi;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.SqlWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.Peer;
import org.jspecify.annotations.Nullable;

/** Jdbi. */
public final class JdbiPeer extends Peer implements SqlWay {

    /** For the service loader. */
    public JdbiPeer() {
        super(50, "jdbi", "Jdbi 3.55.0");
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
        return new JdbiContender(database);
    }
}
