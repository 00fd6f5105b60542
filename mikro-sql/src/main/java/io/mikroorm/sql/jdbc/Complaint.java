// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.exception.CheckConstraintViolationException;
import io.mikroorm.exception.ColumnNotFoundException;
import io.mikroorm.exception.ConnectionException;
import io.mikroorm.exception.ConstraintViolationException;
import io.mikroorm.exception.DeadlockException;
import io.mikroorm.exception.DriverError;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.LockWaitTimeoutException;
import io.mikroorm.exception.NotNullConstraintViolationException;
import io.mikroorm.exception.ReadOnlyException;
import io.mikroorm.exception.SerializationFailureException;
import io.mikroorm.exception.SyntaxErrorException;
import io.mikroorm.exception.TableExistsException;
import io.mikroorm.exception.TableNotFoundException;
import io.mikroorm.exception.UniqueConstraintViolationException;

/** What a database complains about: the words of this library for it, and its exception. Drivers say which codes mean which. */
public enum Complaint {
    /** Two rows would have the same unique value. */
    UNIQUE("A value is there already that must be unique"),
    /** A column takes no null. */
    NOT_NULL("A value is missing that must not be null"),
    /** A reference leads nowhere. */
    FOREIGN_KEY("A row refers to one that is not there, or is still referred to"),
    /** A check does not hold. */
    CHECK("A value breaks a check of its table"),
    /** Another constraint does not hold. */
    CONSTRAINT("A row breaks a rule of its table"),
    /** Transactions wait in a circle. */
    DEADLOCK("Transactions waited for each other, and this one was rolled back"),
    /** What was read is no longer so. */
    SERIALIZATION("Another transaction has changed what this one relies on"),
    /** A lock was waited for in vain. */
    LOCK_WAIT("Another transaction kept what is needed here locked for too long"),
    /** There are too many locks. */
    NO_ROOM_FOR_LOCKS("There was no room left for locks, and the transaction was rolled back"),
    /** The transaction takes no statement any more. */
    ABORTED("A statement failed before, and the transaction takes no other until it is rolled back"),
    /** Nothing can be written. */
    READ_ONLY("The database, or this transaction, can only be read"),
    /** A name of a table is unknown. */
    NO_TABLE("There is no such table"),
    /** A name of a column is unknown. */
    NO_COLUMN("There is no such column"),
    /** A name is taken. */
    EXISTS("There is one of that name already"),
    /** It is no SQL, or not this database's. */
    SYNTAX("The statement cannot be understood"),
    /** A statement with its values has too many bytes. */
    TOO_LONG("What was sent is longer than the server takes in one statement"),
    /** There was a connection, and there is none any more. */
    CONNECTION_LOST("The connection was lost"),
    /** There is none to be had. */
    NOT_OPENED("The database could not be opened"),
    /** Anything else. */
    OTHER("The database refused");

    private final String sentence;

    Complaint(String sentence) {
        this.sentence = sentence;
    }

    /** How a message about it begins. */
    String sentence() {
        return sentence;
    }

    /** Its exception. */
    DriverException exception(DriverError error) {
        return switch (this) {
            case UNIQUE -> new UniqueConstraintViolationException(error);
            case NOT_NULL -> new NotNullConstraintViolationException(error);
            case FOREIGN_KEY -> new ForeignKeyConstraintViolationException(error);
            case CHECK -> new CheckConstraintViolationException(error);
            case CONSTRAINT -> new ConstraintViolationException(error);
            case DEADLOCK -> new DeadlockException(error);
            case SERIALIZATION -> new SerializationFailureException(error);
            case LOCK_WAIT -> new LockWaitTimeoutException(error);
            case READ_ONLY -> new ReadOnlyException(error);
            case NO_TABLE -> new TableNotFoundException(error);
            case NO_COLUMN -> new ColumnNotFoundException(error);
            case EXISTS -> new TableExistsException(error);
            case SYNTAX -> new SyntaxErrorException(error);
            case CONNECTION_LOST, NOT_OPENED -> new ConnectionException(error);
            case NO_ROOM_FOR_LOCKS, ABORTED, TOO_LONG, OTHER -> new DriverException(error);
        };
    }
}
