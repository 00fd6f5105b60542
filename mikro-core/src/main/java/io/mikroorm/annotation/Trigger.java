// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Work that the database does by itself when rows of the entity's table, or of its {@link View}, are written, by whomever. The schema creates it after the tables and drops it with
 * them. What it says is in the words of one database. Objects do not have what it puts into rows, unless the property says that the database makes its
 * value: {@link Property#defaultRaw}. An error where the database has no triggers that are SQL: MO-2673.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Documented
@Repeatable(Trigger.List.class)
public @interface Trigger {

    /**
     * The name, which no other trigger of the schema has; {@code {table}} in it stands for the table. Empty takes the naming strategy's:
     * {@code orders_before_insert_trigger}. Where a database has a trigger for each event, those of several have the event behind it.
     */
    String name() default "";

    /** When it does its work. */
    TriggerTiming timing() default TriggerTiming.BEFORE;

    /** What it waits for, at least one. */
    TriggerEvent[] events() default {};

    /** How often it does its work. */
    TriggerScope forEach() default TriggerScope.ROW;

    /** For which rows, as a condition in SQL with properties in braces: {@code "new.{total} > 0"}. Empty for all. */
    String when() default "";

    /**
     * The work: statements in SQL, with a semicolon between them, with properties in braces, which become quoted columns; a brace itself is doubled. On PostgreSQL what stands
     * between {@code begin} and {@code return} of a function in PL/pgSQL. It stands in the schema as it is written here: never put into it what comes
     * from outside of the program.
     */
    String body();

    /** Holds several on one class. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @Documented
    @interface List {

        /** The members. */
        Trigger[] value();
    }
}
