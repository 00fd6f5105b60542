// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.jooq;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.SqlWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.Peer;
import org.jooq.Constants;
import org.jspecify.annotations.Nullable;

/** jOOQ. */
public final class JooqPeer extends Peer implements SqlWay {

    /** For the service loader. */
    public JooqPeer() {
        super(30, "jooq", "jOOQ " + Constants.FULL_VERSION);
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
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
        return new JooqContender(database);
    }
}
