// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.hibernate;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.SqlWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.SqlDatabase;
import io.mikroorm.benchmarks.peers.Peer;
import org.hibernate.Version;
import org.jspecify.annotations.Nullable;

/** Hibernate as it comes. */
public final class Hibernate extends Peer implements SqlWay {

    static final String VERSION = "Hibernate ORM " + Version.getVersionString();
    static final String STATELESS_ONLY = "stateless only";

    /** For the service loader. */
    public Hibernate() {
        super(10, "hibernate", VERSION);
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return work == Work.UPSERT ? STATELESS_ONLY : null;
    }

    @Override
    public Contender open(SqlDatabase database, Work work) {
        return HibernateContender.open(database, work);
    }
}
