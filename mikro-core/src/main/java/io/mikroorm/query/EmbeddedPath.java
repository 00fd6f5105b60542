// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * A path to an embeddable: {@code Author_.address().city.eq("Winterfell")}.
 *
 * @param <E> the entity it starts from
 * @param <T> the embeddable
 */
public non-sealed class EmbeddedPath<E, T> extends RelatedPath<E, T> {

    /** By its names. */
    public EmbeddedPath(String path) {
        super(path);
    }
}
