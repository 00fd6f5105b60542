// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A plain value that has no column: the database works it out of an expression, which stands in each select of the entity. It can be asked for
 * in conditions, orders and records like any other. Nothing ever writes it: in a new object the field holds what the application has put there
 * until the row is read, by a refresh or in another entity manager. On a store without SQL it is refused when the ORM opens.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Documented
public @interface Formula {

    /**
     * The expression in SQL, with properties of the class in braces, as in {@code "{price} * {amount}"} or {@code "(select count(*) from book b
     * where b.author_id = {id})"}: each becomes its column with the alias that the entity's table has in the select, quoted. A brace itself is
     * doubled. The expression stands in statements as it is written here: never put into it what comes from outside of the program.
     */
    String value();
}
