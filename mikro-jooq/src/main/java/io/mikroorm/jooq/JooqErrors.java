// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.NearestName;
import io.mikroorm.query.PropertyPath;
import java.util.Collection;
import java.util.List;

/** The sentences about jOOQ beside the entity manager. Codes 5270 to 5277. */
final class JooqErrors {

    private JooqErrors() {}

    static ValidationException unknownDatabase(String name) {
        return new ValidationException(
                5270,
                "jOOQ has no dialect for the database '" + name
                        + "'. It is there for PostgreSQL, MySQL, MariaDB, SQLite and H2.");
    }

    static TransactionStateException foreignTransaction() {
        return new TransactionStateException(
                5271,
                "A transaction was to be begun by jOOQ, of which the unit of work would not hear. Begin it by em.transactional(…), and take Jooq.of(…) of the entity manager"
                        + " in there, or of the one around: its statements are part of it.");
    }

    static ValidationException noTable(EntityMetadata entity) {
        return new ValidationException(
                5272,
                entity.name()
                        + " is a virtual entity, which has a query and no table. Select from the query itself, or ask the entity manager.");
    }

    static UnknownPropertyException unknown(EntityMetadata entity, String path, Collection<String> names) {
        return new UnknownPropertyException(
                5273,
                entity.name() + " has no property " + PropertyPath.quoted(path) + ", and its table no such column."
                        + NearestName.question(path, names) + " There are " + String.join(", ", names) + ".");
    }

    static ValidationException several(EntityMetadata entity, String path, List<String> columns) {
        return new ValidationException(
                5274,
                entity.name() + "." + path + " is no single column, but has " + String.join(", ", columns)
                        + ". Name one of them, or take those of a key by columns(\"" + path + "\").");
    }

    static ValidationException elsewhere(EntityMetadata entity, String path, String where) {
        return new ValidationException(5275, entity.name() + "." + path + " " + where + ".");
    }

    static ValidationException refused(EntityMetadata entity, String path, String refusal) {
        return new ValidationException(5276, entity.name() + "." + path + " " + refusal + ".");
    }

    static ValidationException inNoSchema(EntityMetadata entity) {
        return new ValidationException(
                5277,
                "The table of " + entity.name()
                        + " lies in a schema that is chosen while the program runs (schema = \"*\"), but the entity manager is for none. Take one that is:"
                        + " orm.em().fork(f -> f.schema(\"…\")).");
    }

    static ValidationException inDocument(EntityMetadata entity, String path, MappedColumn document) {
        return refused(
                entity,
                path,
                "lies inside of the document in " + document.path()
                        + ". Take that as a whole, or look into it with the functions for JSON that jOOQ has");
    }
}
