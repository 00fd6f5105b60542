// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.api;

import java.util.List;

/** Mentions itself and the JDK only. */
public interface Tidy extends Comparable<Tidy> {

    List<Tidy> others(String name, int count) throws IllegalStateException;

    <T extends Comparable<T>> T recursive(T value);
}
