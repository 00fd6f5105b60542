// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.NearestName;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.sql.query.SelectState;
import io.mikroorm.sql.query.shape.Value;
import java.util.Collection;
import java.util.List;

/** The sentences about queries that were built and do not fit the model. Codes 5205, 5206, 5208, 5209, 5211 to 5216 and 5219 to 5226. */
final class QueryMistakes {

    private QueryMistakes() {}

    /** What the model says of the name, and what else has a name in the query. */
    static UnknownPropertyException unknown(String path, UnknownPropertyException cause, List<String> names) {
        String message = cause.getMessage();
        String said = message == null ? "" : message.replaceFirst("^\\[MO-\\d{4}] ", "");
        return new UnknownPropertyException(
                5205,
                "The query speaks of " + PropertyPath.quoted(path) + ". " + said + " In the query are: "
                        + String.join(", ", names) + ".");
    }

    static ValidationException noRelation(String path) {
        return new ValidationException(
                5206,
                PropertyPath.quoted(path)
                        + " is no relation that can be joined. Name one by its alias and its own name, as in 'a.books', each step by a join of"
                        + " its own where a collection is on the way.");
    }

    static ValidationException otherAlias(SelectState.Joined said, EntityMetadata target, EntityMetadata given) {
        return new ValidationException(
                5208,
                PropertyPath.quoted(said.path()) + " leads to " + target.name() + ", but '" + said.alias()
                        + "' is an alias for " + given.name() + ". Take one for " + target.name() + ".");
    }

    static ValidationException noValue(String path) {
        return new ValidationException(
                5209,
                PropertyPath.quoted(path)
                        + " is no single value. Name a property that has one: of a collection that of a join, of an embeddable or a key of several"
                        + " parts one of its own.");
    }

    static ValidationException wrongValue(Value beside, Object value) {
        return new ValidationException(
                5211,
                "A value of " + value.getClass().getTypeName() + " is compared with one of "
                        + beside.type().javaType().getTypeName() + ", which it does not fit. Give one of that class.");
    }

    static ValidationException unknownClass(Class<?> type) {
        return new ValidationException(
                5212,
                "A value of " + type.getTypeName()
                        + " stands by itself in the query, and nothing says how it is stored. Compare it with a property, or give what the"
                        + " column holds.");
    }

    static ValidationException noValueOf(String path, Collection<String> values) {
        return new ValidationException(
                5219,
                "The query speaks of " + PropertyPath.quoted(path) + ", but that query selects "
                        + String.join(", ", values) + ". Select it there under that name by as(…).");
    }

    static ValidationException noSuchQuery(String name, Collection<String> known) {
        return new ValidationException(
                5220,
                "A query that is called " + PropertyPath.quoted(name)
                        + " is joined, but none stands before by that name: there are " + known
                        + ". Put it there by with(…), before it is joined.");
    }

    static ValidationException entitiesInside() {
        return new ValidationException(
                5221,
                "A query whose rows are those of a table, or are put together with others, selects entities. Select values by select(…).");
    }

    static ValidationException otherWidth(int first, int other) {
        return new ValidationException(
                5222,
                "Rows of " + first + " values are put together with rows of " + other + ". Select as many in both.");
    }

    static ValidationException partOfSets(String clause) {
        return new ValidationException(
                5223,
                "A query whose rows are put together with others has " + clause
                        + " of its own. Say it of the whole: of the query to which the others are added.");
    }

    static ValidationException sortedSets(String path) {
        return new ValidationException(
                5224,
                "Rows of several queries are sorted by " + PropertyPath.quoted(path)
                        + ", which none of their values is called. Sort by the name of a value.");
    }

    static ValidationException ofPropertiesOnly(String name) {
        return new ValidationException(
                5225,
                "What is said of " + PropertyPath.quoted(name)
                        + " can be said of a property only, and that is a value that is selected. Compare it, or say it by rawCondition(…).");
    }

    static ValidationException noValueFor(EntityMetadata entity, MappedColumn column, String name, List<String> items) {
        String other = column.path().equals(name) ? "" : ", nor as its column " + PropertyPath.quoted(name);
        String meant = NearestName.of(column.path(), items).isPresent() ? column.path() : name;
        return new ValidationException(
                5226,
                "The rows of " + entity.name()
                        + " are those of a query that was built, which has no value that is called as the property "
                        + PropertyPath.quoted(column.path()) + other + ": it has " + String.join(", ", items) + "."
                        + NearestName.question(meant, items) + " Name one so by as(…).");
    }

    static ValidationException twice(String name) {
        return new ValidationException(
                5213,
                "Two values of the query are called " + PropertyPath.quoted(name) + ". Name one of them by as(…).");
    }

    static ValidationException virtual(EntityMetadata entity) {
        return new ValidationException(
                5214,
                entity.name()
                        + " is virtual: its rows are nobody's. Select values of them, or find them by em.find(…).");
    }

    static ValidationException otherStore(Object condition) {
        return new ValidationException(
                5215,
                "The query has a condition of " + condition.getClass().getName()
                        + ", which is not one of SQL. Say it by where(…), or by raw(…).");
    }

    static ValidationException foreign(Object order) {
        return new ValidationException(
                5216,
                "A " + order.getClass().getName()
                        + " is no order of a query. Use asc() and desc() of paths and expressions.");
    }
}
