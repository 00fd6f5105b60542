// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an entity that its rows are those of a query, of which the database knows nothing: it stands in each statement where a table would stand,
 * {@code select … from (select …) as e0 where …}; on MongoDB it is a pipeline, whose stages come before those of what is asked. Conditions, orders and pages
 * are about its result. It has no key, so each row is an object of its own, which
 * nobody manages: it is only read, and changes of it are never written. It has values, embeddables, and relations to one entity each, whose keys are
 * in its columns; no relation leads to it. One class may say both, and takes what the database understands; without that it is refused when the ORM opens.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Documented
public @interface Virtual {

    /**
     * The query in SQL, whose columns are called as those of the properties: {@code "select publisher_id, count(*) as books from book group by
     * publisher_id"}. It has no parameters, and stands in statements as it is written here: never put into it what comes from outside of the program. With values
     * it is given by {@link #query}.
     */
    String value() default "";

    /** The collection of MongoDB over which the pipeline goes. */
    String collection() default "";

    /**
     * The stages of MongoDB, as an array in JSON, whose documents have fields called as the columns of the properties: {@code "[{$group: {_id:
     * '$publisher', books: {$sum: 1}}}, {$project: {publisher: '$_id', books: 1}}]"}. It is sent as it is written here: never put into it what comes from
     * outside of the program.
     */
    String pipeline() default "";

    /**
     * The {@code io.mikroorm.fragment.VirtualQuery} that is asked for the query each time, and gives it with values that are bound: instead of the
     * others; {@code void} for none.
     */
    Class<?> query() default void.class;
}
