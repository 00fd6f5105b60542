// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.NearestName;
import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Routine;
import io.mikroorm.routine.RowSet;
import java.util.List;

/** The sentences about routines of the database. Codes 2800 to 2811 and 2903 where they are declared, and 4380 to 4399 where they are called. */
final class RoutineErrors {

    private RoutineErrors() {}

    private static String of(Routine<?> routine, String rest) {
        return "The routine " + routine + " " + rest;
    }

    private static String call(Routine<?> routine, String rest) {
        return of(routine, "was called " + rest);
    }

    static ConfigurationException twice(Routine<?> routine) {
        return new ConfigurationException(
                2800,
                of(
                        routine,
                        "is named twice in routines(…). Name each once. The schema makes one of each name; of those that are there already with"
                                + " other parameters, each can be declared without a body, and called."));
    }

    static ConfigurationException cursor(Routine<?> routine, String what) {
        return new ConfigurationException(
                2903,
                of(
                        routine,
                        "has a cursor (refcursor) as " + what
                                + ", which nobody here reads from. Let a function give back its rows, and declare it as Routine.rows(…):"
                                + " where there is one already that gives back a cursor, write another one around it that fetches"
                                + " from it in a loop."));
    }

    static ConfigurationException noRoutines(Routine<?> routine, String database, boolean calls) {
        return new ConfigurationException(
                2801,
                of(
                        routine,
                        "cannot be: " + database
                                + " has no functions and procedures that are written in statements. "
                                + (calls
                                        ? "Write a function in Java: inJava(…)."
                                        : "Do its work in the application.")));
    }

    static ConfigurationException unknownClass(Routine<?> routine, String what, Class<?> type) {
        return new ConfigurationException(
                2802,
                of(
                        routine,
                        "has " + what + " of the class " + type.getName()
                                + ", which is no value that a column holds. Use one of the classes of the guide about types, or give the parameter"
                                + " a converter: storedBy(…)."));
    }

    static ConfigurationException parameterTwice(Routine<?> routine, String name) {
        return new ConfigurationException(
                2803, of(routine, "has two parameters with the name '" + name + "'. Give each one of its own."));
    }

    static ConfigurationException nothingComesOut(Routine<?> routine, Parameter<?> parameter) {
        return new ConfigurationException(
                2804,
                of(
                        routine,
                        "has the parameter '" + parameter
                                + "', out of which a value is to come, but only procedures have such. Return the value, or use"
                                + " Routine.procedure(…)."));
    }

    static ConfigurationException noBody(Routine<?> routine, String database) {
        List<String> others = routine.bodies().keySet().stream().sorted().toList();
        String known = others.isEmpty() ? "is written in Java only" : "has bodies for " + String.join(", ", others);
        return new ConfigurationException(
                2805,
                of(
                        routine,
                        known + ", but has none for " + database + ". Write one: body(\"" + database + "\", \"…\")."));
    }

    static ConfigurationException noRowSets(Routine<?> routine, String database) {
        return new ConfigurationException(
                2806,
                of(
                        routine,
                        "is a procedure that gives back rows, but those of " + database
                                + " give back none. Use Routine.rows(…), or out parameters."));
    }

    static ConfigurationException rowsOfFunction(Routine<?> routine) {
        return new ConfigurationException(
                2807,
                of(
                        routine,
                        "is no procedure, but says what rows it gives back. Leave returns(…) out; Routine.rows(…) says it by its class."));
    }

    static ConfigurationException noFunctionInJava(Routine<?> routine) {
        return new ConfigurationException(
                2808,
                of(
                        routine,
                        "is written in Java, but is no function: the database calls back for single values only. Use Routine.function(…), or"
                                + " leave inJava(…) out."));
    }

    static ConfigurationException unwritableComment(Routine<?> routine) {
        return new ConfigurationException(
                2810,
                of(
                        routine,
                        "has a comment with a backslash or the character zero, which not every database takes as it is. Write it"
                                + " without."));
    }

    static ConfigurationException rowsTwice(Routine<?> routine, RowSet<?> set) {
        return new ConfigurationException(
                2811,
                of(
                        routine,
                        "gives back " + set
                                + " twice under one handle, by which only one of them could be read. Make a RowSet of its own for each."));
    }

    static ValidationException unknownArgument(Routine<?> routine, String name) {
        List<String> known = routine.parameters().stream().map(Parameter::name).toList();
        return new ValidationException(
                4380,
                call(
                        routine,
                        "with a value for '" + name + "', which is no parameter of it."
                                + NearestName.question(name, known) + " It has "
                                + (known.isEmpty() ? "none" : String.join(", ", known)) + "."));
    }

    static ValidationException otherHandle(Routine<?> routine, Parameter<?> parameter) {
        return new ValidationException(
                4381,
                call(
                        routine,
                        "with a value for a parameter '" + parameter
                                + "' that it was not declared with. Give it by the very handle of its declaration, or by name: Map.of(\""
                                + parameter + "\", …)."));
    }

    static ValidationException missing(Routine<?> routine, Parameter<?> parameter) {
        return new ValidationException(
                4382,
                call(
                        routine,
                        "without a value for '" + parameter + "'. Give it one; null must be said, too: of(null)."));
    }

    static ValidationException twiceGiven(Routine<?> routine, Parameter<?> parameter) {
        return new ValidationException(4383, call(routine, "with two values for '" + parameter + "'. Give it one."));
    }

    static ValidationException notGiven(Routine<?> routine, Parameter<?> parameter) {
        return new ValidationException(
                4384,
                call(
                        routine,
                        "with a value for '" + parameter
                                + "', out of which a value only comes. Leave it out, or declare it as Parameter.inOut(…)."));
    }

    static ValidationException wrongClass(Routine<?> routine, Parameter<?> parameter, Object value) {
        return new ValidationException(
                4385,
                call(
                        routine,
                        "with a " + value.getClass().getSimpleName() + " for '" + parameter + "', which takes a "
                                + parameter.type().getSimpleName() + "."));
    }

    static ValidationException refused(Routine<?> routine, Parameter<?> parameter, String refusal) {
        return new ValidationException(
                4386, call(routine, "with a value that '" + parameter + "' does not take: it " + refusal + "."));
    }

    static ValidationException nullForPrimitive(Routine<?> routine, String component) {
        return new ValidationException(
                4387,
                "The routine " + routine + " has given back null for " + component
                        + ", which is primitive. Declare it with the class of objects, such as Integer for int.");
    }
}
