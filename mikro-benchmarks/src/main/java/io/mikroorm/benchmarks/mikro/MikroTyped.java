// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.mikro;

import io.mikroorm.MikroORM;
import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.Database;
import io.mikroorm.benchmarks.model.Book;
import io.mikroorm.benchmarks.model.Book_;
import org.jspecify.annotations.Nullable;

/** Ours, where one book is found by a condition that the compiler checks; all else would be the same. */
public class MikroTyped extends Mikro {

    /** For the service loader. */
    public MikroTyped() {}

    @Override
    public String name() {
        return "mikro-typed";
    }

    @Override
    public final boolean isExtra() {
        return true;
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return work == Work.FIND ? null : "the same as mikro";
    }

    @Override
    public Contender open(Database database, Work work) {
        MikroORM orm = MikroContender.orm(database, work, false);
        return new OneFinds(orm, key -> orm.em().fork().findOneOrFail(Book.class, Book_.id.eq(key)));
    }
}
