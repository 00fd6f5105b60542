// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.RecordClass;

/** The sentences about records that entities are read into. Codes 2140 to 2149. */
final class ProjectionErrors {

    private ProjectionErrors() {}

    static ValidationException option(EntityMetadata entity, String option) {
        return new ValidationException(
                2140,
                "A query that reads " + entity.name() + " into records has " + option
                        + ", which is about entities: records are not managed, and have what their components name. Leave it away, or"
                        + " find the entities.");
    }

    static UnknownPropertyException unknown(String component, UnknownPropertyException cause) {
        String sentence = String.valueOf(cause.getMessage());
        return new UnknownPropertyException(
                2141,
                component + " has nothing to hold. " + sentence.substring(sentence.indexOf("] ") + 2)
                        + " Name the component after one, or say which with @Path.");
    }

    static ValidationException wrongType(String component, String given, String property, String wanted) {
        return new ValidationException(
                2142,
                component + " is of the type " + given + ", but " + property + " is of the type " + wanted
                        + ". A component has the type of its property, or the primitive one for it: declare it as "
                        + wanted
                        + ".");
    }

    static ValidationException primitive(String component, String given, String property) {
        return new ValidationException(
                2143,
                component + " is of the type " + given + ", but " + property
                        + " may have no value here: it is nullable, or what is on the way to it. Declare the component with the"
                        + " wrapper class.");
    }

    static ValidationException noRecord(String component, String given, String property) {
        return new ValidationException(
                2144,
                component + " is of the type " + given + ", but " + property
                        + " has properties of its own. Declare the component as a record that has those that you want, or name one"
                        + " of them with @Path; of a relation, the component may also hold the key.");
    }

    static ValidationException collection(String component, String property) {
        return new ValidationException(
                2145,
                component + " leads through " + property
                        + ", which is a collection, and a record is one row. Read its members into records by a query of their own, or"
                        + " populate entities.");
    }

    static ValidationException content(String component, String property) {
        return new ValidationException(
                2146,
                component + " is to hold " + property
                        + ", a content, which only an entity can open. Find the entity for it, and leave the component away.");
    }

    static ValidationException containsItself(RecordClass record) {
        String name = record.type().getSimpleName();
        return new ValidationException(
                2147,
                name + " contains itself, so what is to be read would have no end. Take another record, without " + name
                        + " in it, for what is inside.");
    }

    static ValidationException nothing(RecordClass record) {
        return new ValidationException(
                2148,
                record.type().getSimpleName()
                        + " has no components, so nothing would be read. Give it those that you want, or count the entities.");
    }
}
