/**
 * How is a database opened so that both engines are one to everybody else?
 *
 * <p>{@link org.saksi.store.sql.Database} takes the name of a folder or a {@code
 * jdbc:postgresql://} address and gives connections to a schema that is up to date. What is asked
 * of it is one set of statements that SQLite and PostgreSQL both understand: no upsert but {@code
 * ON CONFLICT}, positions as {@code INTEGER}, bytes as {@code BYTEA}, times as ISO text.
 *
 * <p>One process writes at a time: a second one that opens the same store to write is told so.
 */
@NullMarked
package org.saksi.store.sql;

import org.jspecify.annotations.NullMarked;
