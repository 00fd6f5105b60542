// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.EntityManager;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * A question, and where it is written.
 *
 * @param group to which it belongs
 * @param method makes it
 * @param text how it is written in Java, cut out of the source; empty where the sources are not at hand
 */
public record Asked(QuestionGroup group, Method method, String text) {

    /** What is asked for, as the method is called. */
    public String name() {
        return method.getName();
    }

    /** What is asked for, in words. */
    public String words() {
        return name().replace('_', ' ');
    }

    /** The answer of the database, as texts. */
    public List<String> ask(EntityManager em) {
        return question().ask(em);
    }

    /** The answer of plain Java, as texts. */
    public List<String> answer(Library library) {
        return question().answer(library);
    }

    private Question<?> question() {
        return (Question<?>) ReflectionSupport.invokeMethod(method, group);
    }

    @Override
    public String toString() {
        return group.page() + ": " + words();
    }
}
