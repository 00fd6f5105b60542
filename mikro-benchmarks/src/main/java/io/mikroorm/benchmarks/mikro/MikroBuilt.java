// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.mikro;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.Database;
import io.mikroorm.sql.SqlORM;
import org.jspecify.annotations.Nullable;

/** Ours, where one book is found by a query that is built; all else would be the same. */
public final class MikroBuilt extends Mikro {

    /** For the service loader. */
    public MikroBuilt() {}

    @Override
    public String name() {
        return "mikro-built";
    }

    @Override
    public boolean isExtra() {
        return true;
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return work == Work.FIND && ground != Ground.MONGODB ? null : "the same as mikro";
    }

    @Override
    public Contender open(Database database, Work work) {
        return new BuiltFinds((SqlORM) MikroContender.orm(database, work, false));
    }
}
