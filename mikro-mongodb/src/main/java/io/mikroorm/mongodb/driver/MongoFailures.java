// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.exception.CommitOutcomeUnknownException;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.DriverError;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.LockWaitTimeoutException;
import io.mikroorm.exception.QueryTimeoutException;
import io.mikroorm.exception.ReadOnlyException;
import io.mikroorm.exception.SerializationFailureException;
import io.mikroorm.exception.TableExistsException;
import io.mikroorm.exception.TableNotFoundException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.mongodb.bson.DocumentFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Turns what the server and the driver report into the exceptions of this library. The values that the server quotes stay out of them. */
final class MongoFailures {

    static final int DUPLICATE_KEY = 11_000;
    static final int WRITE_CONFLICT = 112;

    private static final int NO_SUCH_TRANSACTION = 251;
    private static final int TOO_LONG = 50;
    private static final int LOCK_TIMEOUT = 24;
    private static final int NAMESPACE_NOT_FOUND = 26;
    private static final int NAMESPACE_EXISTS = 48;
    private static final int DOCUMENT_VALIDATION = 121;
    private static final int NOT_WRITABLE = 10107;

    /** How servers name an index that has a value already; names may have spaces and quotes in them. */
    private static final List<Pattern> INDEXES = List.of(
            Pattern.compile("\\bindex: (.+?)(?: collation: .*)? dup key:"),
            Pattern.compile("\\bIndex '(.+)'$"),
            Pattern.compile("(?i)\\bindex:? '?([^\\s']+)"));

    private static final String KEY_INDEX = "_id_";

    private final Map<String, List<String>> properties = new HashMap<>();
    private final Map<String, List<String>> fields = new HashMap<>();

    /** For a model, whose properties unique indexes lead back to. */
    MongoFailures(MetadataStorage metadata) {
        for (EntityMetadata entity : metadata) {
            noteFields(entity);
            note(entity, KEY_INDEX, paths(entity, entity.keyColumns()));
            for (IndexMapping index : entity.indexes()) {
                note(entity, index.name(), paths(entity, index.columns()));
            }
        }
    }

    private static List<String> paths(EntityMetadata entity, List<MappedColumn> columns) {
        return columns.stream()
                .map(column -> entity.name() + "." + column.path())
                .toList();
    }

    /** A field leads to its property, and a document inside to all that are in it. */
    private void noteFields(EntityMetadata entity) {
        Hierarchy hierarchy = entity.hierarchy();
        for (MappedColumn column : entity.columns()) {
            if (hierarchy != null && hierarchy.declaring(column) != entity) {
                continue; // that of the entity above
            }
            String field = DocumentFields.of(entity, column);
            for (int dot = field.indexOf('.'); dot >= 0; dot = field.indexOf('.', dot + 1)) {
                noteField(entity, field.substring(0, dot), column.path());
            }
            noteField(entity, field, column.path());
        }
        for (ToManyProperty relation : entity.toManys()) {
            noteField(entity, DocumentFields.keysOf(relation), relation.name());
        }
    }

    private void noteField(EntityMetadata entity, String field, String path) {
        fields.computeIfAbsent(entity.table() + " " + field, key -> new ArrayList<>())
                .add(entity.name() + "." + path);
    }

    private void note(EntityMetadata entity, String index, List<String> about) {
        properties.putIfAbsent(entity.table() + " " + index, about);
    }

    /**
     * The exception for a failure.
     *
     * @param collection where it happened; null where that is not known
     * @param text the command without values
     */
    DriverException convert(MongoException failure, @Nullable String collection, String text) {
        if (failure instanceof MongoSocketException || failure instanceof MongoTimeoutException) {
            return new ConnectionException(error("There is no connection to the server", failure, text));
        }
        int code = code(failure);
        if (code == TOO_LONG || failure instanceof MongoExecutionTimeoutException) {
            return new QueryTimeoutException(error(
                    "The command took longer than the timeout of its query allows, and was ended", failure, text));
        }
        if (code == DUPLICATE_KEY) {
            return unique(failure, collection, text);
        }
        boolean isTransient = failure.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
        if (isTransient || code == WRITE_CONFLICT || code == NO_SUCH_TRANSACTION) {
            return new SerializationFailureException(error(
                    "The transaction met another one that has changed the same, and was taken back. Do it again",
                    failure,
                    text));
        }
        return code == DOCUMENT_VALIDATION ? invalid(failure, collection, text) : byCode(code, failure, text);
    }

    private static DriverException byCode(int code, MongoException failure, String text) {
        return switch (code) {
            case LOCK_TIMEOUT -> new LockWaitTimeoutException(error("Others held a lock for too long", failure, text));
            case NAMESPACE_NOT_FOUND -> new TableNotFoundException(error("There is no such collection", failure, text));
            case NAMESPACE_EXISTS ->
                new TableExistsException(error("There is a collection of that name already", failure, text));
            case NOT_WRITABLE -> new ReadOnlyException(error("The server takes no writes", failure, text));
            default ->
                new DriverException(error(
                        failure instanceof MongoClientException
                                ? "MongoDB's driver refused: " + failure.getMessage()
                                : "MongoDB refused (code " + code + ")",
                        failure,
                        text));
        };
    }

    private static int code(MongoException failure) {
        if (failure instanceof MongoBulkWriteException bulk
                && !bulk.getWriteErrors().isEmpty()) {
            return bulk.getWriteErrors().get(0).getCode();
        }
        return failure.getCode();
    }

    private UniqueConstraintViolationException unique(
            MongoException failure, @Nullable String collection, String text) {
        String index = index(failure);
        UniqueConstraintViolationException violation = new UniqueConstraintViolationException(
                new DriverError("A value is there already that must be unique.", text, index, failure));
        List<String> about = properties.get(collection + " " + index);
        return about == null ? violation : violation.about(about);
    }

    /** Newer servers say which fields are wrong; their values, which they tell as well, stay out. */
    private CheckConstraintViolationException invalid(
            MongoException failure, @Nullable String collection, String text) {
        CheckConstraintViolationException violation = new CheckConstraintViolationException(error(
                "A document breaks the rules of " + (collection == null ? "its collection" : "'" + collection + "'"),
                failure,
                text));
        List<String> about = new ArrayList<>();
        for (String field : BrokenRules.fields(details(failure))) {
            fields.getOrDefault(collection + " " + field, List.of()).stream()
                    .filter(property -> !about.contains(property))
                    .forEach(about::add);
        }
        return about.isEmpty() ? violation : violation.about(about);
    }

    private static BsonDocument details(MongoException failure) {
        if (failure instanceof MongoBulkWriteException bulk
                && !bulk.getWriteErrors().isEmpty()) {
            return bulk.getWriteErrors().get(0).getDetails();
        }
        return failure instanceof MongoWriteException write ? write.getError().getDetails() : new BsonDocument();
    }

    /** The name of the index stands in the message alone. */
    private static @Nullable String index(MongoException failure) {
        String message = failure instanceof MongoBulkWriteException bulk
                        && !bulk.getWriteErrors().isEmpty()
                ? bulk.getWriteErrors().get(0).getMessage()
                : failure instanceof MongoWriteException write
                        ? write.getError().getMessage()
                        : String.valueOf(failure.getMessage());
        for (Pattern pattern : INDEXES) {
            Matcher name = pattern.matcher(message);
            if (name.find()) {
                return name.group(1);
            }
        }
        return null;
    }

    /** A commit that failed: it is known why nothing was kept, or it is not known what was. */
    DriverException ofCommit(MongoException failure) {
        boolean taken = failure.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
                && !failure.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL);
        int code = code(failure);
        if (taken || code == WRITE_CONFLICT || code == NO_SUCH_TRANSACTION) {
            return convert(failure, null, "commit");
        }
        return new CommitOutcomeUnknownException(error(
                "The commit failed, so whether the database kept the changes is unknown. Look before you repeat them",
                failure,
                "commit"));
    }

    private static DriverError error(String what, MongoException failure, String text) {
        return new DriverError(what + ".", text, null, failure);
    }
}
