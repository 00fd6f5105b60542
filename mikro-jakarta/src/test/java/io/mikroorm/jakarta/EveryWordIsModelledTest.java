// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each annotation that is understood is in one of the models that are said in three ways: the shop and the mill. */
class EveryWordIsModelledTest {

    private final Set<String> used = new TreeSet<>();

    @Test
    void every_annotation_that_is_understood_is_in_a_model_of_three_front_ends() throws ClassNotFoundException {
        for (String model : new String[] {"shop.JakartaShop", "mill.JakartaMill", "mill.JakartaPapers", "mill.Grain"}) {
            for (Class<?> type :
                    Class.forName(getClass().getPackageName() + "." + model).getDeclaredClasses()) {
                note(type);
                Arrays.stream(type.getDeclaredFields()).forEach(this::note);
                Arrays.stream(type.getDeclaredMethods()).forEach(this::note);
            }
        }
        assertThat(used).containsAll(Refused.UNDERSTOOD);
    }

    private void note(AnnotatedElement element) {
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            if (Managed.isJakarta(annotation)) {
                note(annotation);
            }
        }
    }

    private void note(Annotation annotation) {
        used.add(annotation.annotationType().getSimpleName());
        for (Method member : annotation.annotationType().getDeclaredMethods()) {
            try {
                if (member.invoke(annotation) instanceof Annotation[] inside) {
                    Arrays.stream(inside).forEach(this::note);
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new AssertionError(e);
            }
        }
    }
}
