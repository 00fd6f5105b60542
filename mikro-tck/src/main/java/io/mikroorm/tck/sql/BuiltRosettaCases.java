// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.sql.Sql;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.query.DerivedQuery;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.BookTag_;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Publisher_;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import static io.mikroorm.sql.query.Aggregates.count;
import static io.mikroorm.sql.query.Aggregates.sum;
import static io.mikroorm.sql.query.Expressions.caseWhen;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.concat;
import static io.mikroorm.sql.query.Expressions.exists;
import static io.mikroorm.sql.query.Expressions.length;
import static io.mikroorm.sql.query.Expressions.lower;
import static io.mikroorm.sql.query.Expressions.subquery;
import static io.mikroorm.sql.query.Expressions.value;
import static io.mikroorm.sql.query.Windows.rowNumber;

/** The cases of the pages about queries that are built. */
final class BuiltRosettaCases {

    private static final Author_.As A = Author_.as("a");
    private static final Book_.As B = Book_.as("b");
    private static final BookTag_.As T = BookTag_.as("t");
    private static final Publisher_.As P = Publisher_.as("p");

    private BuiltRosettaCases() {}

    private static RosettaCase built(String name, String says, Consumer<SqlEntityManager> work) {
        return RosettaCases.asked(name, says, RosettaCases::twoBooks, em -> work.accept(Sql.of(em)));
    }

    static List<RosettaCase> all() {
        return Stream.of(joins(), values(), wholes()).flatMap(List::stream).toList();
    }

    private static List<RosettaCase> joins() {
        return List.of(
                built(
                        "built-joins",
                        "em.createQueryBuilder(a).leftJoin(a.books(), b).where(b.title.like(\"W%\").and(a.publisher().name.isNull())).orderBy(a.name.asc())",
                        em -> em.createQueryBuilder(A)
                                .leftJoin(A.books(), B)
                                .where(B.title.like("W%").and(A.publisher().name.isNull()))
                                .orderBy(A.name.asc())
                                .getResultList()),
                built(
                        "built-join-and-select",
                        "em.createQueryBuilder(b).joinAndSelect(b.author(), a).leftJoinAndSelect(b.tags(), t)",
                        em -> em.createQueryBuilder(B)
                                .joinAndSelect(B.author(), A)
                                .leftJoinAndSelect(B.tags(), T)
                                .getResultList()),
                built(
                        "built-join-with-condition",
                        "em.createQueryBuilder(b).leftJoin(b.tags(), t, t.name.eq(\"cold\")).where(t.id.isNull())",
                        em -> em.createQueryBuilder(B)
                                .leftJoin(B.tags(), T, T.name.eq("cold"))
                                .where(T.id.isNull())
                                .getResultList()),
                built(
                        "built-nested-join",
                        "em.createQueryBuilder(a).leftJoin(a.books(), b).join(b.publisher(), p, p.name.eq(\"Orbit\")).selectValue(a.name)",
                        em -> em.createQueryBuilder(A)
                                .leftJoin(A.books(), B)
                                .join(B.publisher(), P, P.name.eq("Orbit"))
                                .selectValue(A.name)
                                .getValues()),
                built(
                        "built-page",
                        "em.createQueryBuilder(a).leftJoin(a.books(), b).orderBy(b.price.desc(), a.name.asc()).limit(5).offset(1)",
                        em -> em.createQueryBuilder(A)
                                .leftJoin(A.books(), B)
                                .orderBy(B.price.desc(), A.name.asc())
                                .limit(5)
                                .offset(1)
                                .getResultList()));
    }

    private static List<RosettaCase> values() {
        return List.of(
                built(
                        "built-groups",
                        "em.createQueryBuilder(a).leftJoin(a.books(), b).select(a.name, count(b.id).as(\"books\"), sum(b.price).as(\"total\")).groupBy(a.id, a.name).having(sum(b.price).gt(1)).orderBy(\"books desc\")",
                        em -> em.createQueryBuilder(A)
                                .leftJoin(A.books(), B)
                                .select(
                                        A.name,
                                        count(B.id).as("books"),
                                        sum(B.price).as("total"))
                                .groupBy(A.id, A.name)
                                .having(sum(B.price).gt(1))
                                .orderBy("books desc")
                                .getRows()),
                built(
                        "built-functions",
                        "em.createQueryBuilder(a).select(lower(a.name).as(\"low\"), length(a.name).as(\"chars\"), concat(a.name, value(\"!\")).as(\"loud\"), caseWhen(a.born.isNull(), \"?\").otherwise(a.name).as(\"known\"))",
                        em -> em.createQueryBuilder(A)
                                .select(
                                        lower(A.name).as("low"),
                                        length(A.name).as("chars"),
                                        concat(A.name, value("!")).as("loud"),
                                        caseWhen(A.born.isNull(), "?")
                                                .otherwise(A.name)
                                                .as("known"))
                                .getRows()),
                built(
                        "built-window",
                        "em.createQueryBuilder(b).select(b.title, rowNumber().partitionBy(b.author().id).orderBy(b.price.desc()).as(\"place\"))",
                        em -> em.createQueryBuilder(B)
                                .select(
                                        B.title,
                                        rowNumber()
                                                .partitionBy(B.author().id)
                                                .orderBy(B.price.desc())
                                                .as("place"))
                                .getRows()),
                built(
                        "built-queries-in-queries",
                        "em.createQueryBuilder(a).where(exists(em.createQueryBuilder(b).where(column(b.author().id).eq(a.id)))).select(a.name, subquery(em.createQueryBuilder(b).where(column(b.author().id).eq(a.id)).selectValue(count())).as(\"books\"))",
                        em -> em.createQueryBuilder(A)
                                .where(exists(em.createQueryBuilder(B)
                                        .where(column(B.author().id).eq(A.id))))
                                .select(
                                        A.name,
                                        subquery(em.createQueryBuilder(B)
                                                        .where(column(B.author().id)
                                                                .eq(A.id))
                                                        .selectValue(count()))
                                                .as("books"))
                                .getRows()));
    }

    private static List<RosettaCase> wholes() {
        return List.of(
                built(
                        "built-count",
                        "em.createQueryBuilder(a).leftJoin(a.books(), b).where(b.price.gt(1)).getCount()",
                        em -> em.createQueryBuilder(A)
                                .leftJoin(A.books(), B)
                                .where(B.price.gt(1))
                                .getCount()),
                built(
                        "built-joined-query",
                        "em.createQueryBuilder(a).with(\"totals\", em.createQueryBuilder(b).select(b.author().id, sum(b.price).as(\"total\")).groupBy(b.author().id)).join(DerivedQuery.of(\"totals\", \"s\"), column(a.id).eq(s.column(Long.class, \"id\"))).where(s.number(\"total\").gt(1))",
                        em -> {
                            DerivedQuery s = DerivedQuery.of("totals", "s");
                            em.createQueryBuilder(A)
                                    .with(
                                            "totals",
                                            em.createQueryBuilder(B)
                                                    .select(
                                                            B.author().id,
                                                            sum(B.price).as("total"))
                                                    .groupBy(B.author().id))
                                    .join(s, column(A.id).eq(s.column(Long.class, "id")))
                                    .where(s.number("total").gt(1))
                                    .selectValue(A.name)
                                    .getValues();
                        }),
                built(
                        "built-union",
                        "em.createQueryBuilder(b).where(b.price.gt(50)).selectValue(b.title).union(em.createQueryBuilder(b).where(b.title.like(\"W%\")).selectValue(b.title)).orderBy(\"title\").limit(3)",
                        em -> em.createQueryBuilder(B)
                                .where(B.price.gt(50))
                                .selectValue(B.title)
                                .union(em.createQueryBuilder(B)
                                        .where(B.title.like("W%"))
                                        .selectValue(B.title))
                                .orderBy("title")
                                .limit(3)
                                .getValues()));
    }
}
