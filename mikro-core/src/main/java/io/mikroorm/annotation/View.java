// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an entity that its rows are those of a view of the database, which is called as its table would be. The schema makes {@code create view}
 * of it, behind all tables and behind the views that its query names, and drops it before them. It is an entity as others are, with a key that each
 * row has and no two have in common, but it is only read: what is changed in its objects is never written, and to persist, upsert or remove one is an
 * error. Relations lead from it and, by a {@code Ref}, to it, without foreign keys in the database. On a store without views it is refused when the ORM opens.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Documented
public @interface View {

    /**
     * The query in SQL, whose columns are called as those of the properties: {@code "select author_id, count(*) as books from book where
     * author_id is not null group by author_id"}. It stands in the schema as it is written here: never put into it what comes from outside of the program.
     */
    String value();

    /**
     * Whether the database keeps the rows of the query, too, as they are until the view is refreshed: {@code orm.schema().refreshMaterializedView(…)}. It
     * may have indexes and unique constraints then, and has a unique index over its key. A database without such views, which is any but PostgreSQL,
     * refuses it when the ORM opens.
     */
    boolean materialized() default false;

    /** Whether a materialized view has its rows when the schema is made. Otherwise it cannot be read until it is refreshed. */
    boolean withData() default true;
}
