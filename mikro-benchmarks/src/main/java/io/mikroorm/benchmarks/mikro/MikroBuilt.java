// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.mikro;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.Database;
import io.mikroorm.benchmarks.model.Book_;
import io.mikroorm.sql.SqlORM;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ours, where one book is found by a query that is built; all else would be the same. */
public final class MikroBuilt extends MikroTyped {

    private static final Book_.As BOOK = Book_.as("b");

    /** For the service loader. */
    public MikroBuilt() {}

    @Override
    public String name() {
        return "mikro-built";
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return ground == Ground.MONGODB ? "speaks no SQL" : super.lacks(work, ground);
    }

    @Override
    public Contender open(Database database, Work work) {
        SqlORM orm = (SqlORM) MikroContender.orm(database, work, false);
        return new OneFinds(
                orm,
                key -> Objects.requireNonNull(orm.em()
                        .fork()
                        .createQueryBuilder(BOOK)
                        .where(BOOK.id.eq(key))
                        .getSingleResult()));
    }
}
