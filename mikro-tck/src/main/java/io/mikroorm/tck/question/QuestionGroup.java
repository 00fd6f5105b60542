// SPDX-License-Identifier: MIT
package io.mikroorm.tck.question;

import io.mikroorm.EntityManager;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Questions about one thing: each method without parameters that makes a {@link Question} is one, and is called as what it asks for. */
public abstract class QuestionGroup {

    private final String about;

    /** Questions about something. */
    protected QuestionGroup(String about) {
        this.about = about;
    }

    /** What the questions are about. */
    public final String about() {
        return about;
    }

    /** The name of the group's page. */
    public final String page() {
        return getClass().getSimpleName().replace("Questions", "").toLowerCase(Locale.ROOT);
    }

    /** What the names in the texts of the questions stand for; empty where they need no explanation. */
    public String names() {
        return "";
    }

    /** Its questions, in the order in which they are written, or of their names where nobody can know that. */
    public final List<Asked> questions() {
        QuestionText source = QuestionText.of(getClass());
        List<Asked> questions = new ArrayList<>();
        for (Method method :
                ReflectionSupport.findMethods(getClass(), QuestionGroup::isQuestion, HierarchyTraversalMode.TOP_DOWN)) {
            questions.add(new Asked(this, method, source.of(method.getName())));
        }
        questions.sort(Comparator.comparingInt((Asked asked) -> source.place(asked.name()))
                .thenComparing(Asked::name));
        return questions;
    }

    /** What is asked of the database, and the same in plain Java. */
    protected static <T extends @Nullable Object> Question<T> asked(
            Function<EntityManager, ? extends List<? extends T>> asks,
            Function<Library, ? extends List<? extends T>> means) {
        return Question.of(asks, means);
    }

    /** Values that stand side by side. */
    protected static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static boolean isQuestion(Method method) {
        return method.getReturnType() == Question.class && method.getParameterCount() == 0;
    }
}
