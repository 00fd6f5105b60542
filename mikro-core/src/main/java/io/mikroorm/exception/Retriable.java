// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

/**
 * Marks failures that others have caused by being faster or in the way: the same work, done again from its beginning in a new
 * transaction and with entities that are read anew, may well succeed.
 */
public interface Retriable {}
