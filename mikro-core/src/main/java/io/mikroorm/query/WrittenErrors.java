// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.exception.ValidationException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sentences about queries that are wrong in themselves, whatever they are about. Values are never shown, names are cut and quoted. */
final class WrittenErrors {

    private WrittenErrors() {}

    static ValidationException unreadableOrder(String text) {
        return new ValidationException(
                2101,
                "The order " + PropertyPath.quoted(text)
                        + " cannot be read. Write a property, then asc or desc, then nulls first or nulls last,"
                        + " the last two as needed: 'name desc nulls last'.");
    }

    static ValidationException negative(String what, long value) {
        return new ValidationException(2102, "A query has the " + what + " " + value + ". It must be zero or more.");
    }

    static ValidationException noNameOfIndex(String name) {
        return new ValidationException(
                2130,
                "A query is to use the index " + PropertyPath.quoted(name)
                        + ", which is no name of one. Name indexes as the database does, with letters, digits and _ only.");
    }

    static ValidationException noNameOfCollation(String name) {
        return new ValidationException(
                2133,
                "A query is to sort by the collation " + PropertyPath.quoted(name)
                        + ", which is no name of one. Name it as the database does, with letters, digits, and _ - . @ only.");
    }

    static ValidationException badTimeout(Duration given) {
        return new ValidationException(
                2134,
                "A query has the timeout " + given
                        + ". It must be at least a millisecond, and at most 2147483647 of them. Leave it away to wait as long as it takes.");
    }

    static ValidationException malformedPath(String path) {
        return new ValidationException(
                2103,
                "The path " + PropertyPath.quoted(path)
                        + " has an empty name in it. Name a property, or several with single dots between them:"
                        + " 'author.name'.");
    }

    static ValidationException unknownOperator(String path, String operator) {
        String where = path.isEmpty() ? "A condition" : "The condition on " + PropertyPath.quoted(path);
        return new ValidationException(
                2106,
                where + " has the unknown operator " + PropertyPath.quoted(operator)
                        + ". Operators between conditions: $and, $or, $not. Operators on a property: $eq, $ne, $gt, $gte,"
                        + " $lt, $lte, $in, $nin, $like, $ilike, $re, $fulltext, $isNull, $exists, $not, $and, $or; on one with several values"
                        + " $some, $none, $every, $elemMatch, $size, $contains, $overlap, $contained; on one with a document $hasKey, $hasKeys, $hasSomeKeys.");
    }

    static ValidationException wrongOperand(String path, String operator, String wanted, @Nullable Object operand) {
        String where = path.isEmpty() ? "A condition" : "The condition on " + PropertyPath.quoted(path);
        return new ValidationException(
                2107,
                where + " needs " + wanted + (operator.isEmpty() ? "" : " after " + operator) + ", but has "
                        + kind(operand) + ".");
    }

    static ValidationException keyIsNoText(String path, @Nullable Object key) {
        String where = path.isEmpty() ? "A condition" : "The condition on " + PropertyPath.quoted(path);
        return new ValidationException(
                2108,
                where + " has a key that is " + kind(key)
                        + ". The keys of conditions are texts: paths of properties, or operators.");
    }

    static ValidationException tooDeep(int most) {
        return new ValidationException(
                2109,
                "A condition or path is nested more than " + most
                        + " levels deep. Write it flatter: and(…) and or(…) take any number of parts.");
    }

    static ValidationException tooManyConditions(int most) {
        return new ValidationException(
                2110, "A condition has more than " + most + " parts. Use $in for many values of one property.");
    }

    static ValidationException flagsOfRegexp(String path) {
        return new ValidationException(
                2124,
                "The condition on " + PropertyPath.quoted(path)
                        + " has a regular expression with other flags than CASE_INSENSITIVE, MULTILINE and DOTALL, which"
                        + " databases do not know."
                        + " Say it in the expression, in the language of the database.");
    }

    static ValidationException noCondition(String of) {
        return new ValidationException(
                2137,
                "The condition on " + of
                        + " is null. Give one, or Condition.all() for all; a key that is null leads to no row, so look for"
                        + " that before you ask by it.");
    }

    static ValidationException fieldsAndExclude() {
        return new ValidationException(
                2160,
                "A query says both fields(…) and exclude(…), of which one says what is loaded and the other what is not. Leave one of them"
                        + " away.");
    }

    private static String kind(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "an empty map" : "a map";
        }
        if (value instanceof Collection<?>) {
            return "a list";
        }
        return value == null ? "null" : article(value.getClass().getSimpleName());
    }

    private static String article(String noun) {
        return ("AEIOUaeiou".indexOf(noun.isEmpty() ? 'x' : noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    static ValidationException sizeOfPage(String word, long count) {
        return new ValidationException(
                2154,
                "A page was asked for with " + word + "(" + count
                        + "). A page has at least one entity; leave it away for all, and ask count(…) for their number alone.");
    }

    static ValidationException twoEnds() {
        return new ValidationException(
                2155,
                "A page was asked for with first(…) and last(…). first(…) pages from the start, last(…) from the end: give one of them.");
    }

    static ValidationException optionOfPages(String option) {
        return new ValidationException(
                2156,
                "A page was asked for with " + option + ", but "
                        + (option.startsWith("collation")
                                ? "conditions compare by the rules of the column, so places in another order cannot be found again."
                                        + " Leave it away, or give the property the collation in the mapping."
                                : "how many there are and where they start is said by first(…), last(…), after(…) and before(…)."));
    }
}
