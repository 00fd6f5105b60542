// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.shape.ColumnPath;

/** The sentences about queries that have no statement. Codes 5043, 5047, 5049 to 5052, 5252, 5253, 4350, 4352 and 4408. */
final class PlanErrors {

    private PlanErrors() {}

    static ValidationException oneAfterTheOther(EntityMetadata entity) {
        return new ValidationException(
                5252,
                "What becomes of rows of " + entity.name()
                        + " that are there depends on properties that are set as well, and this database sets one after the other, so that"
                        + " the next would see the new value. Set one of them, take excluded(…) instead, or update the rows by a"
                        + " statement of its own.");
    }

    static ValidationException mergeOfOthers(EntityMetadata entity) {
        return new ValidationException(
                5253,
                "What becomes of rows of " + entity.name()
                        + " that are there is said by values of relations, which an insert does not join. Say it by properties of the row"
                        + " itself, or by a query: subquery(…), exists(…).");
    }

    static ValidationException conditionOfOthers(String entity) {
        return new ValidationException(
                5047,
                "The query for " + entity
                        + " has a condition in the words of another kind of store, and this one speaks SQL. Say it by where(…).");
    }

    static ValidationException inside(EntityMetadata entity, MappedColumn value, MappedColumn document) {
        return new ValidationException(
                5049,
                entity.name() + "." + value.path() + " is inside of " + entity.name() + "." + document.path()
                        + ", which is kept as a document, and this database is not asked for what is in one (the feature"
                        + " OBJECT_CONDITIONS; of records: OBJECT_COMPONENTS). Read '" + document.path()
                        + "' as a whole, filter and sort what was found, or embed it without object = true.");
    }

    static ValidationException insideWithoutOrder(String value, String reason) {
        return new ValidationException(
                5050,
                value
                        + " is inside of a document, where it is neither sorted nor compared as greater" + " or less: "
                        + reason + ". Sort what was found, or embed it without object = true.");
    }

    static ValidationException insideNotCompared(String value) {
        return new ValidationException(
                5051,
                value
                        + " is inside of a document and has parts, so it is not sorted, and compared with null only."
                        + " Compare what is in it, filter what was found, or embed it without object = true.");
    }

    static ValidationException keyInOtherForm(String relation, ToOneProperty property) {
        return new ValidationException(
                4408,
                relation + " is a key in a document, which has keys of " + property.targetName()
                        + " in another form than columns have, so that nothing behind it is joined. Find the "
                        + property.targetName()
                        + " first, and ask for those by in(…); or embed it without object = true.");
    }

    static ValidationException elements(ColumnPath array) {
        return new ValidationException(
                5043,
                array.root().name() + "." + array
                        + " is kept as a document, and conditions on its elements (the feature"
                        + " ELEMENT_CONDITIONS) are not there on this database. Filter the entities that were found, or make the"
                        + " elements entities.");
    }

    static ValidationException openName(ColumnPath path) {
        return new ValidationException(
                4352,
                path.root().name() + "." + path
                        + " has a name that begins with a dash, which this database does not find in a document. Filter what was"
                        + " found, or keep the value under another name.");
    }

    static ValidationException noRegexps(ColumnPath path) {
        return new ValidationException(
                5052,
                path.root().name() + "." + path
                        + " is compared with a regular expression, which this database has not (the feature REGULAR_EXPRESSIONS)."
                        + " Use like(…), or filter what was found.");
    }

    static ValidationException open(ColumnPath path) {
        return new ValidationException(
                4350,
                path.root().name() + "." + path
                        + " is inside of a document, and this database is not asked for what is in one (the feature"
                        + " JSON_CONDITIONS). Read the document as a whole, filter and sort what was found, or make a property of"
                        + " the value.");
    }
}
