// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.SqlWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.Peer;
import org.jspecify.annotations.Nullable;

/** Hibernate's stateless sessions. */
public final class HibernateStateless extends Peer implements SqlWay {

    /** For the service loader. */
    public HibernateStateless() {
        super(12, "hibernate-stateless", Hibernate.VERSION);
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return switch (work) {
            case IDLE_FLUSH -> NO_UNIT_OF_WORK;
            case GRAPH -> "fetches one collection";
            case ARTICLES -> NOT_WRITTEN;
            default -> null;
        };
    }

    @Override
    public Contender open(SqlDatabase database, Work work) {
        return new StatelessContender(database, work);
    }
}
